package app.nearer.indexer.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody who mistyped a word most likely meant. */
final class Suggestion {

    private Suggestion() {
    }

    /** The word that is nearest to {@code typed}, unless none is near: about one wrong letter in three is. */
    static Optional<String> near(String typed, Collection<String> words) {
        int allowed = Math.max(1, typed.length() / 3);
        return words.stream()
                .filter(word -> distance(normal(typed), normal(word)) <= allowed)
                .min(Comparator.comparingInt((String word) -> distance(normal(typed), normal(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** Letters to insert, delete or replace (Levenshtein, 1966). */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[to.length()];
    }
}
