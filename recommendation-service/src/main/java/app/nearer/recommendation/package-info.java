/**
 * A profile in, a reading list out. {@code ranking} decides what stands in a list and why, {@code replica} serves a snapshot and takes
 * newer ones while serving, {@code readinglist} answers the events and the calls, {@code preview} ranks for operators on what is not served.
 */
@NullMarked
package app.nearer.recommendation;

import org.jspecify.annotations.NullMarked;
