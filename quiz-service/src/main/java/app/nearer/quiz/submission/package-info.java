/**
 * What is handed in when a quiz is done, and whether it is taken: {@link app.nearer.quiz.submission.SubmissionPolicy} decides.
 */
@NullMarked
package app.nearer.quiz.submission;

import org.jspecify.annotations.NullMarked;
