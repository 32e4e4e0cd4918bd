/** How long one list takes, on the library and on 100,000 generated tips, beside the bare query of Lucene that it contains. */
@NullMarked
package app.nearer.benchmarks.ranking;

import org.jspecify.annotations.NullMarked;
