/** Snapshots swapped under load: whether readers notice, and what is left behind. */
@NullMarked
package app.nearer.benchmarks.swaps;

import org.jspecify.annotations.NullMarked;
