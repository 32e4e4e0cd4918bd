/**
 * Answers that were given for calibration, the command that writes them into a file, and the command that estimates an instrument's
 * measurement constants from such a file.
 */
@NullMarked
package app.nearer.quiz.calibration;

import org.jspecify.annotations.NullMarked;
