/** The way to recommendation-service over HTTP, for what is wanted at once and kept nowhere. */
@NullMarked
package app.nearer.quiz.recommendation;

import org.jspecify.annotations.NullMarked;
