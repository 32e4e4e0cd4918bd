/** The instrument: a versioned set of statements with its scale and its measurement constants, and the API that describes it. */
@NullMarked
package app.nearer.quiz.instrument;

import org.jspecify.annotations.NullMarked;
