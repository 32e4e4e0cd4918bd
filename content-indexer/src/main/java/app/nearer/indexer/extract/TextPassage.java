package app.nearer.indexer.extract;

import java.util.List;

/**
 * A part of a text that can stand alone.
 *
 * @param heading    may be empty
 * @param paragraphs at least one
 */
public record TextPassage(String heading, List<String> paragraphs) {

    public TextPassage {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Heading and paragraphs. */
    public String all() {
        return heading.isEmpty() ? body() : heading + "\n" + body();
    }

    /** The paragraphs. */
    public String body() {
        return String.join("\n", paragraphs);
    }

    int words() {
        return body().split("\\s+").length;
    }
}
