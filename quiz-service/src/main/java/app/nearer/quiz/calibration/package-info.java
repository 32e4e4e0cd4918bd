/** The command that estimates an instrument's measurement constants from answers, and writes the file that holds them. */
@NullMarked
package app.nearer.quiz.calibration;

import org.jspecify.annotations.NullMarked;
