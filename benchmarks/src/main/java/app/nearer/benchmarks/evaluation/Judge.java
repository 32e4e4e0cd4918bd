package app.nearer.benchmarks.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Someone who read the lives, not the answers nor our tags, and chose articles for each.
 *
 * @param choices by the person's id
 */
record Judge(String name, Map<String, Choice> choices) {

    /** The grade of an article that one would hand over first, of the rest of the six, of what clearly helps, and of what is harmless. */
    private static final double FIRST = 3;
    private static final double CHOSEN = 2.5;
    private static final double HELPS = 2;
    private static final double HARMLESS = 1;
    private static final int FIRST_ARTICLES = 3;

    static final Judge COUNSELLOR = read("counsellor");
    static final Judge READER = read("reader");

    /** Both judges. */
    static final List<Judge> BOTH = List.of(COUNSELLOR, READER);

    /**
     * What a judge said for one person.
     *
     * @param six     the articles that the judge would hand over, at most six, best first
     * @param helps   further ones that would clearly help
     * @param shrug   harmless and beside the point
     * @param mustNot those that must not be given
     * @param missing what the library lacks for this person, in a few words; may be empty
     */
    record Choice(List<String> six, Set<String> helps, Set<String> shrug, Set<String> mustNot, String missing) {

        /** The grade of an article, 0–3; what was not named is of no use. */
        double grade(String article) {
            int place = six.indexOf(article);
            if (place >= 0) {
                return place < FIRST_ARTICLES ? FIRST : CHOSEN;
            }
            if (mustNot.contains(article)) {
                return 0;
            }
            return helps.contains(article) ? HELPS : shrug.contains(article) ? HARMLESS : 0;
        }
    }

    Choice of(Life life) {
        return Objects.requireNonNull(choices.get(life.id()), life.id());
    }

    /** The mean grade that both judges give, 0–3. */
    static double meanGrade(Life life, String article) {
        return BOTH.stream().mapToDouble(judge -> judge.of(life).grade(article)).average().orElseThrow();
    }

    /** Whether either judge says that it must not be given. */
    static boolean mustNotBeGiven(Life life, String article) {
        return BOTH.stream().anyMatch(judge -> judge.of(life).mustNot().contains(article));
    }

    private static Judge read(String name) {
        Map<String, Choice> choices = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Judge.class.getResourceAsStream("judge-%s.tsv".formatted(name))),
                StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", -1)).forEach(columns -> choices.put(columns[0],
                    new Choice(ids(columns[1]), new HashSet<>(ids(columns[2])), new HashSet<>(ids(columns[3])),
                            new HashSet<>(ids(columns[4])), columns[5])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Judge(name, choices);
    }

    private static List<String> ids(String column) {
        return Arrays.stream(column.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
    }
}
