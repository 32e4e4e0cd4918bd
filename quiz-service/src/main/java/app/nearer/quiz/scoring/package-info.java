/** From ratings to a profile, and from a profile to its headline. Pure: no framework, no clock, no database. */
@NullMarked
package app.nearer.quiz.scoring;

import org.jspecify.annotations.NullMarked;
