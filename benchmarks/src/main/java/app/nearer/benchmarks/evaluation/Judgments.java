package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Situation;

/**
 * What tips are worth, judged from their texts alone: 0 for nothing, 1 for touching on it, 2 for clearly serving it, 3 for being made
 * for it; for each dimension and each barrier, together with the relationships that a text suits and the situation that it presumes.
 */
final class Judgments {

    /** What a text is worth at most to somebody who has not said to be in the situation that it presumes. */
    private static final int BESIDE_THE_POINT = 1;

    private record Judged(Map<Dimension, Integer> dimensions, Set<Relationship> relationships, @Nullable Situation presumes,
            Map<Barrier, Integer> barriers) {
    }

    private final List<Map<String, Judged>> rounds;

    private Judgments(String... resources) {
        rounds = Arrays.stream(resources).map(Judgments::read).toList();
    }

    /** One round of each of the three judges by whose grades tips were tagged and everything was tuned. */
    static Judgments forTuning() {
        return new Judgments("judgments-1.tsv", "judgments-3.tsv", "judgments-4.tsv");
    }

    /** The one round of another judge, who knew nothing of the others' grades. */
    static Judgments ofAnother() {
        return new Judgments("judgments-5.tsv");
    }

    /** Both rounds of the first judge. */
    static Judgments ofTheSameTwice() {
        return new Judgments("judgments-1.tsv", "judgments-2.tsv");
    }

    /** One round of each of the four judges. */
    static Judgments ofAll() {
        return new Judgments("judgments-1.tsv", "judgments-3.tsv", "judgments-4.tsv", "judgments-5.tsv");
    }

    /** Whether a tip was judged. */
    boolean know(String tip) {
        return rounds.stream().allMatch(round -> round.containsKey(tip));
    }

    /** How many tips were judged. */
    int size() {
        return rounds.getFirst().size();
    }

    /** The grades of these tips for each need of a person, the dimensions that are missing and the barriers named; the median of the rounds. */
    Grades grades(Person person, Collection<String> tips) {
        Map<String, Map<String, Integer>> byNeed = new TreeMap<>();
        for (String tip : tips) {
            if (know(tip)) {
                person.missing().forEach(dimension -> byNeed.computeIfAbsent(dimension.name(), none -> new TreeMap<>())
                        .put(tip, median(round -> grade(round.get(tip), person, dimension))));
                person.barriers().forEach(barrier -> byNeed.computeIfAbsent(barrier.name(), none -> new TreeMap<>())
                        .put(tip, median(round -> grade(round.get(tip), person, barrier))));
            }
        }
        return new Grades(byNeed);
    }

    private int median(ToIntFunction<Map<String, Judged>> grade) {
        return rounds.stream().mapToInt(grade).sorted().skip((rounds.size() - 1) / 2).findFirst().orElseThrow();
    }

    /** How far each two rounds agree on dimensions, on average: Cohen's κ with quadratic weights (J. Cohen, Weighted kappa, 1968). */
    double agreementOnDimensions() {
        return agreement(Dimension.values(), Judged::dimensions);
    }

    /** How far they agree on barriers. */
    double agreementOnBarriers() {
        return agreement(Barrier.values(), Judged::barriers);
    }

    private <E> double agreement(E[] needs, Function<Judged, Map<E, Integer>> grades) {
        List<Double> kappas = new ArrayList<>();
        for (int one = 0; one < rounds.size(); one++) {
            for (int other = 0; other < one; other++) {
                Agreement agreement = new Agreement();
                Map<String, Judged> others = rounds.get(other);
                rounds.get(one).forEach((tip, judged) -> {
                    for (E need : needs) {
                        agreement.add(grades.apply(judged).getOrDefault(need, 0),
                                grades.apply(others.get(tip)).getOrDefault(need, 0));
                    }
                });
                kappas.add(agreement.kappa());
            }
        }
        return kappas.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static int grade(Judged judged, Person person, Dimension dimension) {
        return inSituation(judged.dimensions().getOrDefault(dimension, 0), judged, person);
    }

    private static int grade(Judged judged, Person person, Barrier barrier) {
        return inSituation(judged.barriers().getOrDefault(barrier, 0), judged, person);
    }

    private static int inSituation(int grade, Judged judged, Person person) {
        if (!judged.relationships().contains(person.relationship())) {
            return 0;
        }
        return switch (judged.presumes()) {
            case null -> grade;
            case FAITH -> Math.max(0, grade - 1);
            case OTHER -> Math.min(grade, BESIDE_THE_POINT);
            case DISTANCE -> unless(person, Barrier.DISTANCE, Circumstance.APART, grade);
            case HEALTH -> unless(person, Barrier.HEALTH, Circumstance.CARING, grade);
            case GRIEF -> unless(person, Barrier.GRIEF, Circumstance.BEREAVED, grade);
        };
    }

    private static int unless(Person person, Barrier barrier, Circumstance circumstance, int grade) {
        boolean said = person.barriers().contains(barrier) || person.circumstances().contains(circumstance);
        return said ? grade : Math.min(grade, BESIDE_THE_POINT);
    }

    private static Map<String, Judged> read(String resource) {
        Map<String, Judged> judged = new TreeMap<>();
        try (InputStream lines = Objects.requireNonNull(Judgments.class.getResourceAsStream(resource), resource)) {
            for (String line : new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    judged.put(columns[0], new Judged(grades(columns[1], Dimension.class), relationships(columns[2]),
                            columns[3].isEmpty() ? null : Situation.valueOf(columns[3]),
                            grades(columns[4], Barrier.class)));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return judged;
    }

    private static <E extends Enum<E>> Map<E, Integer> grades(String column, Class<E> type) {
        Map<E, Integer> grades = new EnumMap<>(type);
        for (String grade : words(column)) {
            String[] parts = grade.split("=");
            grades.put(Enum.valueOf(type, parts[0]), Integer.parseInt(parts[1]));
        }
        return grades;
    }

    private static Set<Relationship> relationships(String column) {
        Set<Relationship> relationships = EnumSet.noneOf(Relationship.class);
        words(column).forEach(word -> relationships.add(Relationship.valueOf(word)));
        return relationships;
    }

    private static List<String> words(String column) {
        return column.isBlank() ? List.of() : List.of(column.split(" "));
    }
}
