/** Old snapshots go, by number and age; never one that is served. */
@NullMarked
package app.nearer.indexer.retention;

import org.jspecify.annotations.NullMarked;
