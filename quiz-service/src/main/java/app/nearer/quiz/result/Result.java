package app.nearer.quiz.result;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.measurement.Carelessness;
import app.nearer.measurement.Headline;
import app.nearer.quiz.predicament.PredicamentCatalog;

/**
 * One completed quiz as it is kept; the ratings themselves are not.
 *
 * @param id       its internal id, used in events, keys and logs
 * @param revision from 1; each feedback makes a new one
 * @param carelessness signs that the answers were given without reading
 * @param history  what was said of items, the latest word for each
 * @param qualities what the answers say of qualities, those that are sure enough only
 * @param predicaments what the visitor said is going on
 */
public record Result(UUID id, int revision, Instant createdAt, String instrumentVersion, String language,
        Relationship relationship,
        Set<Circumstance> circumstances, List<DimensionScore> profile, Headline headline, Set<Barrier> barriers,
        Preferences preferences, Set<Dimension> excludedDimensions, boolean supportFirst, Set<Carelessness> carelessness,
        List<ItemVerdict> history, List<QualityScore> qualities, Set<Predicament> predicaments) {

    public Result {
        circumstances = Set.copyOf(circumstances);
        profile = List.copyOf(profile);
        barriers = Set.copyOf(barriers);
        excludedDimensions = Set.copyOf(excludedDimensions);
        carelessness = Set.copyOf(carelessness);
        history = List.copyOf(history);
        qualities = List.copyOf(qualities);
        predicaments = Set.copyOf(predicaments);
    }

    /** The same as if it were about another relationship, without the predicaments that are not offered for it. */
    Result about(Relationship other) {
        return new Result(id, revision, createdAt, instrumentVersion, language, other, circumstances, profile, headline, barriers,
                preferences, excludedDimensions, supportFirst, carelessness, history, qualities,
                PredicamentCatalog.offered(predicaments, other));
    }

    /** The same with nothing of this dimension, which is never to be spoken of. */
    Result without(Dimension dimension) {
        Set<Dimension> excluded = Stream.concat(excludedDimensions.stream(), Stream.of(dimension)).collect(Collectors.toSet());
        List<DimensionScore> left = profile.stream().filter(score -> score.dimension() != dimension).toList();
        return new Result(id, revision, createdAt, instrumentVersion, language, relationship, circumstances, left, headline,
                barriers, preferences, excluded, supportFirst, carelessness, history, qualities,
                PredicamentCatalog.without(predicaments, Set.of(dimension)));
    }

    /** The same with other preferences. */
    Result with(Preferences other) {
        return new Result(id, revision, createdAt, instrumentVersion, language, relationship, circumstances, profile, headline,
                barriers, other, excludedDimensions, supportFirst, carelessness, history, qualities, predicaments);
    }

    /** What recommendation-service is told of it. */
    public QuizResultEvent toEvent(UUID eventId, Instant occurredAt) {
        return QuizResultEvent.of(eventId, occurredAt, id, revision, instrumentVersion, language, relationship, circumstances,
                profile, barriers, preferences, excludedDimensions, supportFirst, history).withQualities(qualities)
                .withPredicaments(predicaments);
    }
}
