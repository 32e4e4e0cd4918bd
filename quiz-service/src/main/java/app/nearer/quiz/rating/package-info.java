/**
 * What many people said of the items of their lists, counted and told to whoever makes lists; never who said it, or when, and nothing that fewer than
 * five people said.
 */
@NullMarked
package app.nearer.quiz.rating;

import org.jspecify.annotations.NullMarked;
