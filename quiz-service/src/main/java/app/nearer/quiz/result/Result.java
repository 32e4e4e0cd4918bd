package app.nearer.quiz.result;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.measurement.Carelessness;
import app.nearer.measurement.Headline;

/**
 * One completed quiz as it is kept; the ratings themselves are not.
 *
 * @param id       its internal id, used in events, keys and logs
 * @param revision from 1; each feedback makes a new one
 * @param carelessness signs that the answers were given without reading
 * @param history  what was said of items, the latest word for each
 * @param qualities what the answers say of qualities, those that are sure enough only
 */
public record Result(UUID id, int revision, Instant createdAt, String instrumentVersion, String language,
        Relationship relationship,
        Set<Circumstance> circumstances, List<DimensionScore> profile, Headline headline, Set<Barrier> barriers,
        Preferences preferences, Set<Dimension> excludedDimensions, boolean supportFirst, Set<Carelessness> carelessness,
        List<ItemVerdict> history, List<QualityScore> qualities) {

    public Result {
        circumstances = Set.copyOf(circumstances);
        profile = List.copyOf(profile);
        barriers = Set.copyOf(barriers);
        excludedDimensions = Set.copyOf(excludedDimensions);
        carelessness = Set.copyOf(carelessness);
        history = List.copyOf(history);
        qualities = List.copyOf(qualities);
    }

    QuizResultEvent toEvent(UUID eventId, Instant occurredAt) {
        return QuizResultEvent.of(eventId, occurredAt, id, revision, instrumentVersion, language, relationship, circumstances,
                profile,
                barriers, preferences, excludedDimensions, supportFirst, history)
                .withQualities(qualities);
    }
}
