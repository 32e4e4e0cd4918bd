package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Prints what is being tuned: all systems on the half of the people that tuning may look at. Its argument is the content folder. */
public final class Evaluation {

    static final double[] LAMBDAS = {0.3, 0.5, 0.7, 0.8, 0.9};

    private Evaluation() {
    }

    /** Compares on the tuning half. */
    public static void main(String[] arguments) throws IOException {
        Comparison comparison = new Comparison(Library.of(Path.of(arguments[0])), Judgments.forTuning());
        List<Person> people = forTuning();
        Map<String, Function<Person, List<String>>> compared = new LinkedHashMap<>(others(comparison));
        for (double lambda : LAMBDAS) {
            for (boolean byText : new boolean[]{true, false}) {
                compared.put("MMR, λ = " + lambda + (byText ? ", words" : ", dimensions"),
                        person -> comparison.systems().mmr(person, lambda, byText));
            }
        }
        compared.put("Nearer", comparison.systems()::nearer);
        Comparison.table(comparison.measure(people, compared)).forEach(System.out::println);
    }

    /** Every second of the sixty people that the first judgments were made for. */
    static List<Person> forTuning() {
        List<Person> people = Person.read("sixty.json").stream().sorted(Comparator.comparing(Person::name)).toList();
        List<Person> half = new ArrayList<>();
        for (int i = 0; i < people.size(); i += 2) {
            half.add(people.get(i));
        }
        return half;
    }

    static Map<String, Function<Person, List<String>>> others(Comparison comparison) {
        Map<String, Function<Person, List<String>>> others = new LinkedHashMap<>();
        others.put("BM25 on the names of the gaps", comparison.systems()::bm25);
        others.put("facets, then BM25", comparison.systems()::facets);
        others.put("weighted boolean query", comparison.systems()::weighted);
        return others;
    }
}
