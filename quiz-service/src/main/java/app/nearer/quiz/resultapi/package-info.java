/**
 * Results and their reading lists as JSON, for integrators.
 */
@NullMarked
package app.nearer.quiz.resultapi;

import org.jspecify.annotations.NullMarked;
