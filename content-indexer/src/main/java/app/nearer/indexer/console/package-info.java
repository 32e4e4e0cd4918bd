/** The page that operators look at: what is published, what the last run found, which snapshots can be gone back to, how the replicas do. */
@NullMarked
package app.nearer.indexer.console;

import org.jspecify.annotations.NullMarked;
