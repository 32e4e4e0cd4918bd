/** Where visitors can turn to: the lines of each country, as the library lists them. */
@NullMarked
package app.nearer.quiz.support;

import org.jspecify.annotations.NullMarked;
