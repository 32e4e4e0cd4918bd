package app.nearer.contracts.library;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What has been typed by now into the field for words, for suggestions.
 *
 * @param language titles written in it; a BCP 47 tag, of which the language alone counts. With {@code null} those in any
 */
public record TypedWords(String words, @Nullable String language) {

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
