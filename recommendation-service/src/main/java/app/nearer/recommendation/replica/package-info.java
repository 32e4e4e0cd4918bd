/**
 * The snapshot that this process serves. {@link app.nearer.recommendation.replica.Replica} hands it out and swaps it for a newer one;
 * {@link app.nearer.recommendation.replica.LocalSnapshots} holds what was fetched and verified; the rest listens for announcements and
 * reports what is served.
 */
@NullMarked
package app.nearer.recommendation.replica;

import org.jspecify.annotations.NullMarked;
