/**
 * Whether the library has something for everybody: tips for each need, articles for each predicament, where there are too few, and which of these
 * holes editors know. Pure.
 */
@NullMarked
package app.nearer.indexer.coverage;

import org.jspecify.annotations.NullMarked;
