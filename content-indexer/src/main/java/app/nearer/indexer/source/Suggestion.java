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

    /** Letters to insert, delete, replace, or swap with their neighbours (Damerau, 1964, as optimal string alignment). */
    private static int distance(String from, String to) {
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                distances[row][column] = row == 0 || column == 0 ? row + column : next(distances, from, to, row, column);
            }
        }
        return distances[from.length()][to.length()];
    }

    private static int next(int[][] distances, String from, String to, int row, int column) {
        boolean same = from.charAt(row - 1) == to.charAt(column - 1);
        int least = Math.min(distances[row - 1][column - 1] + (same ? 0 : 1),
                Math.min(distances[row - 1][column], distances[row][column - 1]) + 1);
        boolean swapped = row > 1 && column > 1 && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
        return swapped ? Math.min(least, distances[row - 2][column - 2] + 1) : least;
    }
}
