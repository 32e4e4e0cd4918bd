/**
 * What readers do, in totals without ids, for the operators: which articles are shown, opened, and said to help; on which page the quiz is left;
 * which gaps people name and which their lists meet. What leaves no trace is not counted.
 */
@NullMarked
package app.nearer.quiz.reader;

import org.jspecify.annotations.NullMarked;
