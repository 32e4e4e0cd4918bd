/**
 * Tags proposed for a text ({@link app.nearer.indexer.proposal.Proposer}): by its likeness to the library and by the words of an editor's list. How far they can
 * be trusted is what {@link app.nearer.indexer.proposal.CrossValidation} measures. Pure but for Lucene's index in memory.
 */
@NullMarked
package app.nearer.indexer.proposal;

import org.jspecify.annotations.NullMarked;
