/**
 * Results: how a submission is checked, kept, shown, spoken of and erased. {@link app.nearer.quiz.result.SubmissionPolicy} decides what is
 * taken, {@link app.nearer.quiz.result.Results} is the door to everything that is kept.
 */
@NullMarked
package app.nearer.quiz.result;

import org.jspecify.annotations.NullMarked;
