package app.nearer.indexer.extract;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page says.
 *
 * @param title   may be empty
 * @param source  where it came from: an address or the name of a file
 * @param dropped blocks that were taken for something else than the text
 */
public record ExtractedText(String title, String source, List<TextPassage> passages, int dropped) {

    public ExtractedText {
        passages = List.copyOf(passages);
    }

    /** All its words. */
    public String text() {
        return passages.stream().map(TextPassage::all).collect(Collectors.joining("\n\n"));
    }
}
