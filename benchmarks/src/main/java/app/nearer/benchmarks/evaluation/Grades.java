package app.nearer.benchmarks.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one person's documents are worth for each of the person's needs.
 *
 * @param byNeed grades, 0 for worthless, of the documents judged for each need
 */
public record Grades(Map<String, Map<String, Integer>> byNeed) {

    /** The needs for which there is any good document, in order. */
    public List<String> needsThatCanBeMet() {
        return byNeed.keySet().stream().filter(need -> byNeed.get(need).values().stream().anyMatch(grade -> grade > 0)).sorted()
                .toList();
    }

    /** All documents that were judged for any need, in order. */
    public Collection<String> documents() {
        TreeSet<String> documents = new TreeSet<>();
        byNeed.values().forEach(grades -> documents.addAll(grades.keySet()));
        return documents;
    }

    /** The grade of a document for a need; 0 if it was not judged. */
    public int of(String need, String document) {
        return byNeed.getOrDefault(need, Map.of()).getOrDefault(document, 0);
    }

    /** These grades, but that grades below {@code least} count as 0. */
    public Grades atLeast(int least) {
        Map<String, Map<String, Integer>> kept = new TreeMap<>();
        byNeed.forEach((need, grades) -> {
            Map<String, Integer> high = new TreeMap<>(grades);
            high.replaceAll((document, grade) -> grade < least ? 0 : grade);
            kept.put(need, high);
        });
        return new Grades(kept);
    }
}
