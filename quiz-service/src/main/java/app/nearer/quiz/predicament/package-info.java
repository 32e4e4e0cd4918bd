/** The predicaments that a visitor may name: which are offered for whom, which of them are worth asking, and their wording. */
@NullMarked
package app.nearer.quiz.predicament;

import org.jspecify.annotations.NullMarked;
