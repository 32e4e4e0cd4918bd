package app.nearer.contracts.library;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;

/**
 * What is looked for in the library; whatever is {@code null} narrows nothing.
 *
 * @param words     {@link #MOST_WORDS} characters at most; without any, all articles that the rest fits
 * @param language  articles written in it; a BCP 47 tag, of which the language alone counts
 * @param dimension articles that treat it
 * @param company   articles with something to try in this company
 * @param effort    articles with something to try of this effort, 1 (small) to 3 (much)
 * @param minutes   articles with something to try whose first step takes so many minutes at most, 1–15
 * @param sexual    whether what speaks openly of sex is shown
 * @param page      from 1
 */
public record LibrarySearch(String words, @Nullable String language, @Nullable Dimension dimension, @Nullable Company company,
        @Nullable Integer effort, @Nullable Integer minutes, boolean sexual, int page) {

    /** Characters of {@code words} at most. */
    public static final int MOST_WORDS = 200;

    /** Articles on a page. */
    public static final int PAGE_SIZE = 12;

    /** Nobody turns over more pages. */
    public static final int MOST_PAGES = 50;

    private static final int MOST_EFFORT = 3;
    private static final int MOST_MINUTES = 15;

    public LibrarySearch {
        words = Objects.requireNonNullElse(words, "").strip();
        require(words.length() <= MOST_WORDS, "words must have %d characters or fewer".formatted(MOST_WORDS));
        require(effort == null || effort >= 1 && effort <= MOST_EFFORT, "effort must be from 1 to 3");
        require(minutes == null || minutes >= 1 && minutes <= MOST_MINUTES, "minutes must be from 1 to 15");
        require(page >= 1 && page <= MOST_PAGES, "page must be from 1 to %d".formatted(MOST_PAGES));
    }

    /** What is said of it never quotes it. */
    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Words never get into a log by being printed. */
    @Override
    public String toString() {
        return "LibrarySearch[words=…]";
    }
}
