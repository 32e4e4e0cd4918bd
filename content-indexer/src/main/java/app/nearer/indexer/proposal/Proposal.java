package app.nearer.indexer.proposal;

import java.util.List;

/**
 * A tag that is proposed for a text.
 *
 * @param confidence how many of the library's texts that look as much like it have the tag, 0–1
 * @param words      of the text that led to it, the weightiest first
 */
public record Proposal(Label label, double confidence, List<String> words) {

    public Proposal {
        words = List.copyOf(words);
    }
}
