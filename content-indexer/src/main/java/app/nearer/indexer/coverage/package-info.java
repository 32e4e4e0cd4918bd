/** Whether the library has something for everybody: how many tips there are for each need, and where too few are. Pure. */
@NullMarked
package app.nearer.indexer.coverage;

import org.jspecify.annotations.NullMarked;
