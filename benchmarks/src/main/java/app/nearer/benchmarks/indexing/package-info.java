/** What indexing costs: beside a bare index writer, and for a change of one article. */
@NullMarked
package app.nearer.benchmarks.indexing;

import org.jspecify.annotations.NullMarked;
