package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import app.nearer.contracts.Company;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.recommendation.ranking.RankingWeights;
import app.nearer.tipindex.Tip;

/**
 * Measures all systems on the people kept for the end, prints the tables and writes them into the document. Its arguments are the document
 * and the content folder.
 */
public final class Evaluation {

    private static final double ALPHA = 0.5;
    private static final int DEPTH = 6;
    private static final int TOP = 3;

    private final Library library;
    private final List<Life> people;
    private final List<String> lines = new ArrayList<>();

    private Evaluation(Library library, List<Life> people) {
        this.library = library;
        this.people = people;
    }

    /** Writes the tables. */
    public static void main(String[] arguments) throws IOException {
        Evaluation evaluation = new Evaluation(Library.of(Path.of(arguments[1])), People.keptForTheEnd());
        evaluation.systems();
        evaluation.byAnswersOnly();
        evaluation.verdicts();
        evaluation.promises();
        evaluation.agreement();
        evaluation.lines.forEach(System.out::println);
        Path document = Path.of(arguments[0]);
        String text = Files.readString(document);
        text = with(text, "evaluation", evaluation.lines);
        Files.writeString(document, with(text, "lists", evaluation.fiveLists()));
    }

    private static String with(String text, String part, List<String> lines) {
        String begin = "<!-- %s -->".formatted(part);
        int from = text.indexOf(begin) + begin.length();
        return text.substring(0, from) + "\n" + String.join("\n", lines) + "\n"
                + text.substring(text.indexOf("<!-- /%s -->".formatted(part)));
    }

    /** Five whole lists with the judge's words: of each answer those at fixed places, so that nobody chose them. */
    private List<String> fiveLists() throws IOException {
        List<Verdicts.Verdict> five = new ArrayList<>();
        Verdicts verdicts = Verdicts.read();
        five.addAll(verdicts.at(Verdicts.Answer.YES, 0, 20));
        five.addAll(verdicts.at(Verdicts.Answer.AFTER_EDITS, 0, 20));
        five.addAll(verdicts.at(Verdicts.Answer.NO, 0));
        List<String> shown = new ArrayList<>();
        for (Verdicts.Verdict verdict : five) {
            Life person = people.stream().filter(life -> life.id().equals(verdict.person())).findFirst().orElseThrow();
            shown.add("**%s.** %s".formatted(person.id(), person.life()));
            shown.add("");
            int place = 0;
            for (ListItem item : Ranking.rank(library.index(), person.result())) {
                String grade = place < verdict.grades().size() ? verdict.grades().get(place).toString() : "–";
                shown.add(
                        "%d. %s (grade %s)".formatted(++place, library.articles().get(item.article()).article().title(), grade));
            }
            shown.add("");
            shown.add("> %s: %s".formatted(verdict.answer().words(), verdict.words()));
            shown.add("");
        }
        return shown;
    }

    private void systems() throws IOException {
        lines.add("| system | mean grade, 0–3 | useful | of no use | must not be given | of the judge's six, in the list"
                + " | of the first three, among the first three | nDCG@6 | α-nDCG@6 | items |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|");
        Map<String, List<Double>> ndcg = new LinkedHashMap<>();
        Map<String, List<Double>> alphaNdcg = new LinkedHashMap<>();
        for (Map.Entry<String, Function<Life, List<String>>> system : new Systems(library).all(people).entrySet()) {
            ListMeasures measures = ListMeasures.of(people, system.getValue());
            ndcg.put(system.getKey(), each(person -> mean(judge -> ListMeasures
                    .of(system.getValue().apply(person), judge.of(person)).ndcg())));
            alphaNdcg.put(system.getKey(), each(person -> mean(judge -> new Diversity(Needs.of(judge.of(person), library), ALPHA)
                    .alphaNdcg(system.getValue().apply(person), DEPTH))));
            lines.add("| %s | %.2f | %.0f %% | %.0f %% | %.1f %% | %.0f %% | %.0f %% | %.3f | %.3f | %.1f |".formatted(
                    system.getKey(), measures.grade(), 100 * measures.useful(), 100 * measures.worthless(),
                    100 * measures.harmful(), 100 * measures.sixFound(), 100 * measures.topFound(), measures.ndcg(),
                    average(alphaNdcg.get(system.getKey())), measures.items()));
        }
        lines.add("");
        compare("nDCG@6", ndcg);
        compare("α-nDCG@6", alphaNdcg);
    }

    private void compare(String metric, Map<String, List<Double>> values) {
        List<Double> ours = values.get(Systems.NEARER);
        values.entrySet().stream().filter(system -> !system.getKey().equals(Systems.NEARER))
                .sorted(Comparator.comparingDouble(system -> -average(system.getValue())))
                .forEach(system -> lines.add("- %s beside %s: %+.0f %% (p = %.4f).".formatted(metric, system.getKey(),
                        100 * (average(ours) / average(system.getValue()) - 1), PairedTest.p(ours, system.getValue()))));
    }

    /** How far anyone gets who knows what the quiz knows, and no more. */
    private void byAnswersOnly() throws IOException {
        List<Life> some = people.stream().filter(person -> ListFiles.BY_ANSWERS_ONLY.containsKey(person.id())).toList();
        Map<String, ListMeasures> rows = new LinkedHashMap<>();
        rows.put("a counsellor who saw the quiz answers only",
                ListMeasures.of(some, person -> ListFiles.BY_ANSWERS_ONLY.get(person.id())));
        rows.put("Nearer", ListMeasures.of(some, library.lists(some, RankingWeights.learnt())));
        lines.add("");
        lines.add(
                "| on %d of these people | mean grade | useful | must not be given | of the six | of the first three | nDCG@6 | items |"
                        .formatted(some.size()));
        lines.add("|---|---|---|---|---|---|---|---|");
        rows.forEach((name,
                measures) -> lines.add("| %s | %.2f | %.0f %% | %.1f %% | %.0f %% | %.0f %% | %.3f | %.1f |".formatted(name,
                        measures.grade(), 100 * measures.useful(), 100 * measures.harmful(), 100 * measures.sixFound(),
                        100 * measures.topFound(), measures.ndcg(), measures.items())));
    }

    /** What a judge said who was shown the lists, and knew neither these judges nor how lists are made. */
    private void verdicts() {
        Verdicts verdicts = Verdicts.read();
        lines.add("");
        lines.add("| shown the lists themselves | |");
        lines.add("|---|---|");
        lines.add("| mean grade of an item, 0–3 | %.2f |".formatted(verdicts.meanGrade()));
        lines.add("| items of grade 2 or 3 | %.0f %% |".formatted(100 * verdicts.share(2)));
        lines.add("| items of grade 0 | %.0f %% |".formatted(100 * (1 - verdicts.share(1))));
        for (Verdicts.Answer answer : Verdicts.Answer.values()) {
            lines.add("| would you hand it to a friend? %s | %.0f %% |".formatted(answer.words(), 100 * verdicts.share(answer)));
        }
    }

    /** What lists promise: wishes kept, reasons true. */
    private void promises() throws IOException {
        int items = 0;
        int wished = 0;
        int kept = 0;
        int cited = 0;
        int lowered = 0;
        double off = 0;
        for (Life person : people) {
            QuizResultEvent result = person.result();
            for (ListItem item : Ranking.rank(library.index(), result)) {
                items++;
                off = Math.max(off, Math.abs(item.reasons().stream().mapToDouble(Reason::contribution).sum() - item.score()));
                if (!result.supportFirst() && (person.minutes() != null || person.company() != null)) {
                    wished++;
                    kept += keeps(item, person) ? 1 : 0;
                }
                for (Reason reason : item.reasons()) {
                    if (reason.kind() == ReasonKind.GAP && reason.dimension() != null) {
                        cited++;
                        lowered += score(result.withoutGapIn(reason.dimension()), item) < item.score() ? 1 : 0;
                    }
                }
            }
        }
        lines.add("");
        lines.add("- %d items; wishes for minutes and company kept by %d of %d items (%.0f %%).".formatted(items, kept, wished,
                100.0 * kept / wished));
        lines.add(
                "- %d gaps cited as reasons; taking the gap away lowers the score for %d. Contributions are at most %.1e from the score."
                        .formatted(cited, lowered, off));
    }

    private boolean keeps(ListItem item, Life person) {
        boolean inTime = person.minutes() == null || item.minutes() <= person.minutes();
        Company company = person.company();
        Tip tip = library.articles().get(item.article()).tips().stream().filter(of -> of.id().equals(item.id())).findFirst()
                .orElse(null);
        return inTime && (company == null || tip == null || tip.company().contains(company));
    }

    private double score(QuizResultEvent result, ListItem of) throws IOException {
        return Ranking.rank(library.index(), result, library.articles().size()).stream()
                .filter(item -> of.article().equals(item.article())).mapToDouble(ListItem::score).findFirst().orElse(0);
    }

    private void agreement() {
        List<Life> all = People.all();
        double six = all.stream().mapToDouble(person -> (overlap(person, DEPTH, Judge.COUNSELLOR, Judge.READER)
                + overlap(person, DEPTH, Judge.READER, Judge.COUNSELLOR)) / 2).average().orElseThrow();
        double top = all.stream().mapToDouble(person -> overlap(person, TOP, Judge.COUNSELLOR, Judge.READER)).average()
                .orElseThrow();
        double useful = all.stream().mapToDouble(person -> Judge.COUNSELLOR.of(person).six().stream()
                .filter(article -> Judge.READER.of(person).grade(article) >= 2).count()
                / (double) Math.max(1, Judge.COUNSELLOR.of(person).six().size())).average().orElseThrow();
        lines.add(
                "- The two judges on all 300 people: %.0f %% of one's six are among the other's, %.0f %% of the first three; %.0f %% of the"
                        .formatted(100 * six, 100 * top, 100 * useful) + " counsellor's six are useful by the reader's grades.");
    }

    private static double overlap(Life person, int depth, Judge one, Judge other) {
        List<String> first = one.of(person).six();
        List<String> second = other.of(person).six();
        List<String> cut = first.subList(0, Math.min(depth, first.size()));
        return cut.isEmpty()
                ? 1
                : (double) cut.stream().filter(second.subList(0, Math.min(depth, second.size()))::contains).count() / cut.size();
    }

    private List<Double> each(Function<Life, Double> value) {
        return people.stream().map(value).toList();
    }

    private static double mean(Function<Judge, Double> value) {
        return Judge.BOTH.stream().mapToDouble(value::apply).average().orElseThrow();
    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElseThrow();
    }
}
