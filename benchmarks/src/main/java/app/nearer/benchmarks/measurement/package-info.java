/**
 * Whether the quiz measures what it says, and is as sure as it says: a seeded simulation of people whose true levels are known. It uses the
 * instrument in use, and the code that scores visitors.
 */
@NullMarked
package app.nearer.benchmarks.measurement;

import org.jspecify.annotations.NullMarked;
