package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import app.nearer.recommendation.ranking.Rules;
import app.nearer.recommendation.ranking.Rules.Rule;

/**
 * What each rule of choosing a list costs and is good for, on the people that tuning may look at: each is left out in turn. Its arguments are
 * the page, where it writes between {@code <!-- ablation -->} and {@code <!-- /ablation -->}, and the content folder.
 */
public final class Ablation {

    private static final String ALL = "**all rules**";
    private static final String TRIED = "tried";
    private static final double[] CALIBRATIONS = {0.5, 2, 4, 8, 30};

    private final Library library;
    private final Comparison comparison;

    private Ablation(Library library) {
        this.library = library;
        this.comparison = new Comparison(library, Judgments.forTuning());
    }

    /** Writes the table. */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = new Ablation(Library.of(Path.of(arguments[1]))).table();
        lines.forEach(System.out::println);
        Page.write(Path.of(arguments[0]), "ablation", lines);
    }

    private static Map<String, Rules> tried() {
        Map<String, Rules> tried = new LinkedHashMap<>();
        tried.put(ALL, Rules.ALL);
        without(tried, "opening small", Rule.OPENING);
        without(tried, "building up in effort", Rule.EFFORT);
        without(tried, "either", Rule.OPENING, Rule.EFFORT);
        without(tried, "different articles", Rule.ARTICLES);
        without(tried, "any of these three", Rule.OPENING, Rule.EFFORT, Rule.ARTICLES);
        without(tried, "covering large shares first", Rule.COVERAGE);
        without(tried, "gain for each need", Rule.GAIN);
        without(tried, "gain for each barrier", Rule.BARRIERS);
        without(tried, "avoiding repetition", Rule.REPETITION);
        without(tried, "leaving out what is much worse", Rule.WORTH);
        without(tried, "calibration", Rule.CALIBRATION);
        for (double weight : CALIBRATIONS) {
            tried.put("calibration %s times as heavy".formatted(weight % 1 == 0 ? "%.0f".formatted(weight) : weight),
                    Rules.ALL.withCalibration(weight * Rules.ALL.calibration()));
        }
        return tried;
    }

    private static void without(Map<String, Rules> tried, String name, Rule... rules) {
        tried.put("without " + name, Rules.ALL.without(EnumSet.copyOf(Set.of(rules))));
    }

    /** The pool of a line holds what the others, all rules and the rules tried find first. */
    private List<String> table() throws IOException {
        List<Person> people = Evaluation.forTuning();
        List<String> lines = new ArrayList<>();
        lines.add("| | α-nDCG@10 | ERR-IA@10 | subtopic recall@5 | nDCG@10 | C_KL@10 | C_KL to the optimum on small pools |");
        lines.add("|---|---|---|---|---|---|---|");
        comparison.measure(people, compared(Rules.ALL)).forEach((name, measured) -> {
            if (!name.equals(ALL) && !name.equals(TRIED)) {
                lines.add(line(name, measured, ""));
            }
        });
        for (Map.Entry<String, Rules> rules : tried().entrySet()) {
            List<Measures> measured = comparison.measure(people, compared(rules.getValue())).getOrDefault(TRIED, List.of());
            double ratio = Optimum.ratio(Optimum.compare(people, library, comparison.systems(), rules.getValue()));
            lines.add(line(rules.getKey(), measured, String.format(Locale.ROOT, "%.2f ×", ratio)));
        }
        return lines;
    }

    private Map<String, Function<Person, List<String>>> compared(Rules rules) {
        Map<String, Function<Person, List<String>>> compared = new LinkedHashMap<>(Evaluation.others(comparison));
        compared.put(ALL, comparison.systems()::nearer);
        compared.put(TRIED, person -> comparison.systems().nearer(person, rules));
        return compared;
    }

    private static String line(String name, List<Measures> measured, String ratio) {
        return String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %s |", name,
                Comparison.mean(measured, Measures::alphaNdcg), Comparison.mean(measured, Measures::errIa),
                Comparison.mean(measured, Measures::subtopicRecall), Comparison.mean(measured, Measures::ndcg),
                Comparison.mean(measured, Measures::calibration), ratio);
    }
}
