/**
 * Results as they are kept, spoken of and erased, and what is asked of their lists. {@link app.nearer.quiz.result.Results} is the door to
 * everything that is kept, {@link app.nearer.quiz.result.Steering} to what a visitor changes.
 */
@NullMarked
package app.nearer.quiz.result;

import org.jspecify.annotations.NullMarked;
