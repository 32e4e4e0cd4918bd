package app.nearer.indexer.extract;

import java.util.ArrayList;
import java.util.List;

import app.nearer.indexer.extract.Block.Kind;

/** Cuts a text into passages: at its headings, and within what is long. */
final class Passages {

    private static final int LONG = 220;
    private static final int SHORT = 35;

    private final List<TextPassage> passages = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private String heading = "";

    private Passages() {
    }

    static List<TextPassage> of(List<Block> blocks) {
        Passages cut = new Passages();
        for (Block block : blocks) {
            cut.take(block);
        }
        cut.end();
        return joined(cut.passages);
    }

    private void take(Block block) {
        switch (block.kind()) {
            case HEADING -> {
                end();
                heading = block.text();
            }
            case ITEM -> paragraphs.add("- " + block.text());
            case PARAGRAPH -> {
                if (!paragraphs.isEmpty() && new TextPassage(heading, paragraphs).words() > LONG) {
                    end();
                }
                paragraphs.add(block.text());
            }
        }
    }

    private void end() {
        if (!paragraphs.isEmpty()) {
            passages.add(new TextPassage(heading, paragraphs));
            paragraphs.clear();
            heading = "";
        }
    }

    /** What is too short to stand alone goes to the passage before, unless it has a heading of its own. */
    private static List<TextPassage> joined(List<TextPassage> passages) {
        List<TextPassage> joined = new ArrayList<>();
        for (TextPassage passage : passages) {
            if (passage.words() < SHORT && passage.heading().isEmpty() && !joined.isEmpty()) {
                TextPassage before = joined.removeLast();
                List<String> all = new ArrayList<>(before.paragraphs());
                all.addAll(passage.paragraphs());
                joined.add(new TextPassage(before.heading(), all));
            } else {
                joined.add(passage);
            }
        }
        return List.copyOf(joined);
    }
}
