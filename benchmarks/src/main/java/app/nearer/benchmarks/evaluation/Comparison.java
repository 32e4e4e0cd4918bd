package app.nearer.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Compares the systems over people, on pools that hold what each of them found. */
final class Comparison {

    private final Library library;
    private final Judgments judgments;
    private final Systems systems;

    Comparison(Library library, Judgments judgments) {
        this.library = library;
        this.judgments = judgments;
        this.systems = new Systems(library);
    }

    Judgments judgments() {
        return judgments;
    }

    Systems systems() {
        return systems;
    }

    /** The measures of each system for each person, in the order of the people. */
    Map<String, List<Measures>> measure(List<Person> people, Map<String, Function<Person, List<String>>> compared) {
        Map<String, List<Measures>> measured = new LinkedHashMap<>();
        for (Person person : people) {
            Map<String, List<String>> rankings = new LinkedHashMap<>();
            Set<String> pool = new TreeSet<>();
            compared.forEach((name, system) -> rankings.put(name, system.apply(person)));
            rankings.values().forEach(pool::addAll);
            Grades grades = judgments.grades(person, pool);
            rankings.forEach((name, ranking) -> measured.computeIfAbsent(name, none -> new ArrayList<>())
                    .add(Measures.of(ranking, person, grades, library)));
        }
        return measured;
    }

    static double mean(List<Measures> measures, ToDoubleFunction<Measures> metric) {
        return measures.stream().mapToDouble(metric).average().orElse(Double.NaN);
    }

    static List<Double> values(List<Measures> measures, ToDoubleFunction<Measures> metric) {
        return measures.stream().mapToDouble(metric).boxed().toList();
    }

    /** One line of a table for each system. */
    static List<String> table(Map<String, List<Measures>> measured) {
        List<String> lines = new ArrayList<>();
        lines.add("| system | α-nDCG@10 | ERR-IA@10 | subtopic recall@5 | nDCG@10 | C_KL@10 |");
        lines.add("|---|---|---|---|---|---|");
        measured.forEach((name,
                measures) -> lines.add(String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %.3f | %.3f |", name,
                        mean(measures, Measures::alphaNdcg), mean(measures, Measures::errIa),
                        mean(measures, Measures::subtopicRecall), mean(measures, Measures::ndcg),
                        mean(measures, Measures::calibration))));
        return lines;
    }
}
