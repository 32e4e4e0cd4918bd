/**
 * From ratings to a profile that says how sure it is: the graded response model, the scores with their errors, the headline, careless
 * answers, and the short form's stop rule. Pure functions over values; {@code docs/measurement.md} gives the formulas and their sources.
 */
@NullMarked
package app.nearer.measurement;

import org.jspecify.annotations.NullMarked;
