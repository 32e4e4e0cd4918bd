/**
 * Taking an article out of sight in one step. What operators withdraw is noted in the store and taken out of the active snapshot at once; no content is
 * read. {@code docs/decisions/0009-withdrawals-stand-in-the-store.md} says why it is not done in the article's file.
 */
@NullMarked
package app.nearer.indexer.withdrawal;

import org.jspecify.annotations.NullMarked;
