/** The predicaments that a visitor may name: which are offered to which readers, which of them are worth asking, and their wording. */
@NullMarked
package app.nearer.quiz.predicament;

import org.jspecify.annotations.NullMarked;
