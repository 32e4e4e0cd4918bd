/**
 * The pages about a result: what it says in words and in a picture, its reading list, the comparison, the card and the export.
 */
@NullMarked
package app.nearer.quiz.resultpage;

import org.jspecify.annotations.NullMarked;
