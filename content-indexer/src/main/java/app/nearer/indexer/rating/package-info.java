/**
 * What many people said of items, frozen into snapshots: so that a list depends on its event and its snapshot and on nothing else.
 * {@code docs/decisions/0012-ratings-are-frozen-into-snapshots.md} says why.
 */
@NullMarked
package app.nearer.indexer.rating;

import org.jspecify.annotations.NullMarked;
