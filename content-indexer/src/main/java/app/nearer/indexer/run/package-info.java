/**
 * Index runs: content is read and checked, a snapshot is built of what is good, and is made the active one.
 * {@link app.nearer.indexer.run.Indexing} is one run from its beginning to its end; what it does is decided by
 * {@link app.nearer.indexer.run.RunPlan}. {@link app.nearer.indexer.run.IndexRuns} lets one run at a time go on in the background of the service.
 */
@NullMarked
package app.nearer.indexer.run;

import org.jspecify.annotations.NullMarked;
