package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;

import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody invented, for whom lists are made.
 *
 * @param words who it is, in a sentence
 */
public record Person(String name, String words, Relationship relationship, Set<Circumstance> circumstances,
        Map<Dimension, Measured> profile, Set<Barrier> barriers, @Nullable Integer minutes, @Nullable Company company,
        Set<Dimension> excluded, boolean supportFirst) {

    /** The share of all gaps from which on one is a need of its own. */
    private static final double NEED = 0.10;

    /** What was measured in one dimension, in points of 0–100. */
    public record Measured(double have, double want, double error) {

        double gap() {
            return want - have;
        }

        DimensionScore of(Dimension dimension) {
            return new DimensionScore(dimension, have, want, gap(), error);
        }
    }

    /** Reads people from a resource of this package. */
    public static List<Person> read(String resource) {
        try (InputStream json = Objects.requireNonNull(Person.class.getResourceAsStream(resource), resource)) {
            return List.of(JsonMapper.shared().readValue(json, Person[].class));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The result of this person's quiz. */
    public QuizResultEvent result(List<ItemVerdict> history) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        List<DimensionScore> scores = new ArrayList<>();
        profile.forEach((dimension, measured) -> scores.add(measured.of(dimension)));
        scores.sort(Comparator.comparing(DimensionScore::dimension));
        return QuizResultEvent.of(id, Instant.EPOCH, id, 1, "1", "en", relationship, circumstances, scores, barriers,
                new Preferences(minutes, company), excluded, supportFirst, history);
    }

    /** Whether there is a gap that error does not explain. */
    boolean missesSomethingForCertain() {
        return result(List.of()).profile().stream().anyMatch(score -> score.gap() > 0 && score.liesBeyondError());
    }

    /** The share of each dimension in all that is missing, in the order of the dimensions. */
    public double[] shares() {
        double[] shares = new double[Dimension.values().length];
        profile.forEach((dimension, measured) -> shares[dimension.ordinal()] = Math.max(0, measured.of(dimension).weightOfGap()));
        double sum = Arrays.stream(shares).sum();
        Arrays.setAll(shares, dimension -> shares[dimension] / sum);
        return shares;
    }

    /** The dimensions that are missing, the largest share first. */
    public List<Dimension> missing() {
        double[] shares = shares();
        return profile.keySet().stream()
                .filter(dimension -> shares[dimension.ordinal()] >= NEED)
                .sorted(Comparator.<Dimension>comparingDouble(dimension -> -shares[dimension.ordinal()])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
