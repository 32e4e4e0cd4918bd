package app.nearer.contracts.library;

import java.util.Objects;

/** What has been typed by now into the field for words, for suggestions. */
public record TypedWords(String words) {

    public TypedWords {
        words = Objects.requireNonNullElse(words, "").strip();
        if (words.length() > LibrarySearch.MOST_WORDS) {
            throw new IllegalArgumentException("words must have %d characters or fewer".formatted(LibrarySearch.MOST_WORDS));
        }
    }

    /** Words never get into a log by being printed. */
    @Override
    public String toString() {
        return "TypedWords[…]";
    }
}
