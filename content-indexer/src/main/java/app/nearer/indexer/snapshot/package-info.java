/**
 * What of the library goes into a snapshot, and how it is written and read again. {@link app.nearer.indexer.snapshot.SnapshotContent} is
 * planned from the library without touching a file; {@link app.nearer.indexer.snapshot.SnapshotBuilder} writes it;
 * {@link app.nearer.indexer.snapshot.SnapshotReader} reads what earlier snapshots hold; {@link app.nearer.indexer.snapshot.StoreLock}
 * keeps out whoever would change the store at the same time.
 */
@NullMarked
package app.nearer.indexer.snapshot;

import org.jspecify.annotations.NullMarked;
