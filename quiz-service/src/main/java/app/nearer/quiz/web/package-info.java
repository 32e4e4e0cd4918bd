/** What belongs to every page: the way out, words that stand everywhere, and kind pages when something is away. */
@NullMarked
package app.nearer.quiz.web;

import org.jspecify.annotations.NullMarked;
