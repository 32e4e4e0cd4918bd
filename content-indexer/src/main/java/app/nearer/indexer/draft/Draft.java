package app.nearer.indexer.draft;

import java.util.List;

import app.nearer.indexer.proposal.NearDuplicate;
import app.nearer.indexer.proposal.Proposal;

/**
 * A draft that was made.
 *
 * @param file       where it stands, relative to the folder of the drafts
 * @param passages   that it was cut into
 * @param dropped    blocks of the page that were not taken for text
 * @param proposals  for the whole, the surest first
 * @param duplicates texts of the library that some passage nearly repeats
 */
public record Draft(String id, String title, String source, String file, int passages, int dropped, List<Proposal> proposals,
        List<NearDuplicate> duplicates) {
}
