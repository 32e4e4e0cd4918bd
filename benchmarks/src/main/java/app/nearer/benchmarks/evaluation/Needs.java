package app.nearer.benchmarks.evaluation;

import java.util.Map;
import java.util.TreeMap;

import app.nearer.contracts.Dimension;

/**
 * The needs of a person that a list may meet, for measures of diversity: one for each kind of closeness that an article of the judge's six
 * mainly treats. An article meets it when the judge grades it 2 or more and it treats that kind mainly.
 */
final class Needs {

    private static final double USEFUL = 2;

    private Needs() {
    }

    static Grades of(Judge.Choice choice, Library library) {
        Map<String, Map<String, Integer>> byNeed = new TreeMap<>();
        choice.six().forEach(article -> byNeed.computeIfAbsent(main(article, library), need -> new TreeMap<>()));
        for (String article : library.articles().keySet()) {
            Map<String, Integer> grades = byNeed.get(main(article, library));
            if (grades != null) {
                grades.put(article, choice.grade(article) >= USEFUL ? 1 : 0);
            }
        }
        return new Grades(byNeed);
    }

    private static String main(String article, Library library) {
        Map<Dimension, Integer> strengths = library.articles().get(article).article().dimensions();
        return strengths.entrySet().stream().max(Map.Entry.<Dimension, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey().name();
    }
}
