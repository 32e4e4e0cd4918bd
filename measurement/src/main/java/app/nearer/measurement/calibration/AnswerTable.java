package app.nearer.measurement.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers of many people to the same statements, people with the same answers counted together.
 *
 * @param items      what the statements are called
 * @param categories how many categories each may be answered with
 * @param patterns   for each pattern of answers the category of each statement, from 0, or {@link #MISSING}
 * @param counts     how many people gave each pattern
 */
public record AnswerTable(List<String> items, List<Integer> categories, List<List<Integer>> patterns, List<Integer> counts) {

    /** Stands for an answer that was not given. */
    public static final int MISSING = -1;

    public AnswerTable {
        items = List.copyOf(items);
        categories = List.copyOf(categories);
        patterns = patterns.stream().map(List::copyOf).toList();
        counts = List.copyOf(counts);
    }

    /**
     * Counts the answers.
     *
     * @param rows one for each person, the category of each statement from 0, or {@link #MISSING}
     * @throws IllegalArgumentException if a category that the statement may be answered with, as the largest shows, was chosen by nobody:
     *                                  its threshold cannot be estimated
     */
    public static AnswerTable of(List<String> items, List<int[]> rows) {
        Map<List<Integer>, Integer> counts = new LinkedHashMap<>();
        for (int[] row : rows) {
            if (Arrays.stream(row).anyMatch(category -> category != MISSING)) {
                counts.merge(Arrays.stream(row).boxed().toList(), 1, Integer::sum);
            }
        }
        List<Integer> categories = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            categories.add(categories(items.get(item), item, rows));
        }
        return new AnswerTable(items, categories, List.copyOf(counts.keySet()), List.copyOf(counts.values()));
    }

    private static int categories(String name, int item, List<int[]> rows) {
        int most = rows.stream().mapToInt(row -> row[item]).max().orElse(MISSING);
        if (most < 1) {
            throw new IllegalArgumentException("%s was never answered with more than one category".formatted(name));
        }
        for (int k = 0; k <= most; k++) {
            int category = k;
            if (rows.stream().noneMatch(row -> row[item] == category)) {
                throw new IllegalArgumentException("nobody answered %s with category %d".formatted(name, k + 1));
            }
        }
        return most + 1;
    }

    /** How many people answered something. */
    public int people() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
