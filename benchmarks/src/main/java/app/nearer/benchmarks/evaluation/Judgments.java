package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Relationship;

/**
 * What tips are worth, judged from their texts alone: 0 for nothing, 1 for touching on it, 2 for clearly serving it, 3 for being made
 * for it; for each dimension and each barrier, together with the relationships that a text suits and the situation that it presumes.
 */
final class Judgments {

    /** What a text is worth at most to somebody who has not said to be in the situation that it presumes. */
    private static final int BESIDE_THE_POINT = 1;

    /** A situation that a text presumes of its reader. */
    enum Situation {

        NONE, DISTANCE, HEALTH, GRIEF,

        /** A practised faith, of which a quiz knows nothing: one grade less. */
        FAITH,

        /** Small children, a new lover, an open relationship and the like, of which a quiz knows nothing. */
        OTHER
    }

    private record Judged(Map<Dimension, Integer> dimensions, Set<Relationship> relationships, Situation presumes,
            Map<Barrier, Integer> barriers) {
    }

    private final Map<String, Judged> first;
    private final Map<String, Judged> second;

    private Judgments(String first, String second) {
        this.first = read(first);
        this.second = read(second);
    }

    /** Both rounds of the judge by whose grades everything was tuned. */
    static Judgments forTuning() {
        return new Judgments("judgments-1.tsv", "judgments-2.tsv");
    }

    /** The one round of another judge, who knew nothing of the first one's grades. */
    static Judgments ofAnother() {
        return new Judgments("judgments-3.tsv", "judgments-3.tsv");
    }

    /** The first round of each judge, to see how far they agree. */
    static Judgments ofBoth() {
        return new Judgments("judgments-1.tsv", "judgments-3.tsv");
    }

    /** Whether a tip was judged. */
    boolean know(String tip) {
        return first.containsKey(tip) && second.containsKey(tip);
    }

    /** How many tips were judged. */
    int size() {
        return first.size();
    }

    /** The grades of these tips for each need of a person, the dimensions that are missing and the barriers named; the lower where both are near. */
    Grades grades(Person person, Collection<String> tips) {
        Map<String, Map<String, Integer>> byNeed = new TreeMap<>();
        for (String tip : tips) {
            if (know(tip)) {
                person.missing().forEach(dimension -> put(byNeed, dimension.name(), tip,
                        grade(first.get(tip), person, dimension), grade(second.get(tip), person, dimension)));
                person.barriers().forEach(barrier -> put(byNeed, barrier.name(), tip,
                        grade(first.get(tip), person, barrier), grade(second.get(tip), person, barrier)));
            }
        }
        return new Grades(byNeed);
    }

    /** How far the two rounds agree on dimensions: Cohen's κ with quadratic weights (J. Cohen, Weighted kappa, 1968). */
    double agreementOnDimensions() {
        Agreement agreement = new Agreement();
        first.forEach((tip, judged) -> {
            for (Dimension dimension : Dimension.values()) {
                agreement.add(judged.dimensions().getOrDefault(dimension, 0),
                        second.get(tip).dimensions().getOrDefault(dimension, 0));
            }
        });
        return agreement.kappa();
    }

    /** How far they agree on barriers. */
    double agreementOnBarriers() {
        Agreement agreement = new Agreement();
        first.forEach((tip, judged) -> {
            for (Barrier barrier : Barrier.values()) {
                agreement.add(judged.barriers().getOrDefault(barrier, 0), second.get(tip).barriers().getOrDefault(barrier, 0));
            }
        });
        return agreement.kappa();
    }

    private static void put(Map<String, Map<String, Integer>> byNeed, String need, String tip, int one, int other) {
        byNeed.computeIfAbsent(need, none -> new TreeMap<>()).put(tip, (one + other) / 2);
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
            case NONE -> grade;
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
                            columns[3].isEmpty() ? Situation.NONE : Situation.valueOf(columns[3]),
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
