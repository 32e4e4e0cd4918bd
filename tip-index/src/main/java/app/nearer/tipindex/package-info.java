/**
 * The index of tips as both its sides see it. {@link app.nearer.tipindex.Tip} becomes a Lucene document by
 * {@link app.nearer.tipindex.TipDocument} and is read back by {@link app.nearer.tipindex.TipValues} (what ranking needs, from doc values)
 * and {@link app.nearer.tipindex.TipText} (what a list shows, from stored fields). {@link app.nearer.tipindex.SnapshotStore} keeps whole,
 * immutable snapshots, each with its {@link app.nearer.tipindex.SnapshotManifest}, and says which one is active.
 */
@NullMarked
package app.nearer.tipindex;

import org.jspecify.annotations.NullMarked;
