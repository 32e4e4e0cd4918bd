package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import app.nearer.contracts.ListItem;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.recommendation.ranking.Rules;
import app.nearer.recommendation.ranking.Rules.Rule;

/**
 * Makes the tables of {@code docs/evaluation.md}, on people and judgments that nothing was tuned on. Its arguments are the page, where it
 * writes between {@code <!-- fresh -->} and {@code <!-- /fresh -->}, and the content folder.
 */
public final class Report {

    private static final String NEARER = "**Nearer**";
    private static final String SCORE = "Nearer's score alone, nothing chosen as a whole";
    private static final String FREE = "Nearer, as free in order and articles as the others";
    private static final Set<String> OURS = Set.of(NEARER, SCORE, FREE);
    private static final int RANDOM_PEOPLE = 2_000;
    private static final int FRESH_PEOPLE = 60;

    private final Comparison comparison;
    private final Library library;
    private final List<Person> people = RandomPeople.missingSomething(FRESH_PEOPLE);
    private final List<String> lines = new ArrayList<>();

    private Report(Library library) {
        this.library = library;
        this.comparison = new Comparison(library, Judgments.ofAnother());
    }

    /** Writes the tables. */
    public static void main(String[] arguments) throws IOException {
        Path page = Path.of(arguments[0]);
        Report report = new Report(Library.of(Path.of(arguments[1])));
        report.make();
        Page.write(page, "fresh", report.lines);
        report.lines.forEach(System.out::println);
    }

    private void make() throws IOException {
        Map<String, Function<Person, List<String>>> compared = systems();
        Map<String, List<Measures>> measured = comparison.measure(people, compared);
        lines.addAll(Comparison.table(measured));
        lines.add("");
        beside("α-nDCG@10", measured, Measures::alphaNdcg);
        beside("ERR-IA@10", measured, Measures::errIa);
        beside("nDCG@10", measured, Measures::ndcg);
        calibration();
        coverage();
        faithfulness();
        judged();
    }

    /** MMR with the λ and the likeness that gave it the best α-nDCG on the half for tuning. */
    private Map<String, Function<Person, List<String>>> systems() {
        Map<String, Function<Person, List<String>>> tried = new LinkedHashMap<>();
        for (double lambda : Evaluation.LAMBDAS) {
            for (boolean byText : new boolean[]{true, false}) {
                tried.put("MMR (λ = " + lambda + (byText ? ", likeness of words)" : ", likeness of dimensions)"),
                        person -> comparison.systems().mmr(person, lambda, byText));
            }
        }
        String best = best(new Comparison(library, Judgments.forTuning()).measure(Evaluation.forTuning(), tried),
                Measures::alphaNdcg);
        Map<String, Function<Person, List<String>>> systems = Evaluation.others(comparison);
        systems.put(best, tried.get(best));
        systems.put(SCORE, comparison.systems()::byScore);
        systems.put(NEARER, comparison.systems()::nearer);
        Rules free = Rules.ALL.without(Set.of(Rule.OPENING, Rule.EFFORT, Rule.ARTICLES));
        systems.put(FREE, person -> comparison.systems().nearer(person, free));
        return systems;
    }

    private static String best(Map<String, List<Measures>> measured, ToDoubleFunction<Measures> metric) {
        return measured.keySet().stream().filter(name -> !OURS.contains(name))
                .max(Comparator.comparingDouble(name -> Comparison.mean(measured.get(name), metric))).orElseThrow();
    }

    private void beside(String metric, Map<String, List<Measures>> measured, ToDoubleFunction<Measures> value) {
        String best = best(measured, value);
        say("- %s beside the best of the others, %s: %s; with the freedom that the others have, %s; beside its own score alone, %s.",
                metric,
                best, beside(measured.get(NEARER), measured.get(best), value),
                beside(measured.get(FREE), measured.get(best), value),
                beside(measured.get(NEARER), measured.get(SCORE), value));
    }

    /** By how much one system is ahead of another, and the p-value of a paired randomisation test. */
    private static String beside(List<Measures> ours, List<Measures> theirs, ToDoubleFunction<Measures> value) {
        return String.format(Locale.ROOT, "%+.1f %% (p = %.4f)",
                100 * (Comparison.mean(ours, value) / Comparison.mean(theirs, value) - 1),
                PairedTest.p(Comparison.values(ours, value), Comparison.values(theirs, value)));
    }

    private void calibration() throws IOException {
        List<Optimum.Pair> pairs = Optimum.compare(people, library, comparison.systems(), Rules.ALL);
        double least = pairs.stream().mapToDouble(Optimum.Pair::least).average().orElse(Double.NaN);
        double ours = pairs.stream().mapToDouble(Optimum.Pair::ours).average().orElse(Double.NaN);
        long near = pairs.stream().filter(pair -> pair.ours() <= 1.05 * pair.least() + 1e-9).count();
        say("- Calibration on small pools (5 of 14 tips): mean C_KL %.4f, by brute force %.4f at best: %.2f times as much; "
                + "at most 1.05 times for %d of %d people.", ours, least, ours / least, near, pairs.size());
    }

    private void coverage() throws IOException {
        Set<String> tips = new HashSet<>();
        Set<String> articles = new HashSet<>();
        for (Person person : RandomPeople.of(RANDOM_PEOPLE)) {
            for (ListItem item : Ranking.rank(library.index(), person.result(List.of()))) {
                tips.add(item.id());
                articles.add(item.article());
            }
        }
        long allArticles = library.tips().values().stream().map(tip -> tip.article()).distinct().count();
        say("- In some list of %,d random people: %d of %d tips (%.0f %%), %d of %d articles (%.0f %%).", RANDOM_PEOPLE,
                tips.size(),
                library.tips().size(), 100.0 * tips.size() / library.tips().size(), articles.size(), allArticles,
                100.0 * articles.size() / allArticles);
    }

    /** Takes away each gap that an item cites, and looks whether its score falls when it is the only tip there is. */
    private void faithfulness() throws IOException {
        int cited = 0;
        int lower = 0;
        double off = 0;
        for (Person person : people) {
            for (ListItem item : Ranking.rank(library.index(), person.result(List.of()))) {
                off = Math.max(off, Math.abs(item.score() - item.reasons().stream().mapToDouble(Reason::contribution).sum()));
                Library one = Library.of(List.of(library.tip(item.id())));
                for (Reason reason : item.reasons()) {
                    if (reason.kind() == ReasonKind.GAP) {
                        cited++;
                        double score = Ranking.rank(one.index(), person.result(List.of()).withoutGapIn(reason.dimension()))
                                .stream()
                                .mapToDouble(ListItem::score).findFirst().orElse(0);
                        lower += score < item.score() ? 1 : 0;
                    }
                }
            }
        }
        say("- Reasons: %d gaps cited; taking it away lowers the score for %d of them; contributions are at most %.1e from the score.",
                cited, lower, off);
    }

    private void judged() {
        Judgments judgments = comparison.judgments();
        long unjudged = library.tips().values().stream().filter(tip -> !tip.supportFirst() && !judgments.know(tip.id())).count();
        Judgments again = Judgments.ofTheSameTwice();
        Judgments all = Judgments.ofAll();
        say("- %d tips judged, %d ordinary tips of the library not judged; agreement as weighted κ: each two of the four judges, %.2f on "
                + "dimensions and %.2f on barriers; the first judge with itself, %.2f and %.2f.", judgments.size(), unjudged,
                all.agreementOnDimensions(), all.agreementOnBarriers(), again.agreementOnDimensions(),
                again.agreementOnBarriers());
    }

    private void say(String line, Object... figures) {
        lines.add(String.format(Locale.ROOT, line, figures));
    }
}
