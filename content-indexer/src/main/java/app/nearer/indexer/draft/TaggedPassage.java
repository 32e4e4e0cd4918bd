package app.nearer.indexer.draft;

import java.util.List;

import app.nearer.indexer.extract.TextPassage;
import app.nearer.indexer.proposal.NearDuplicate;
import app.nearer.indexer.proposal.Proposal;

/** A passage with what is proposed for it, and what of the library says nearly the same. */
record TaggedPassage(TextPassage passage, List<Proposal> proposals, List<NearDuplicate> duplicates) {
}
