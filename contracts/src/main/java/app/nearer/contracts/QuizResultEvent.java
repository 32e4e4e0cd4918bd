package app.nearer.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One completed quiz, with all that ranking needs; never a raw answer, a name, an address or the token of the visitor's link.
 *
 * @param resultId           the result's internal id
 * @param revision           from 1; each feedback makes a new one
 * @param instrumentVersion  the version of the statements that were answered
 * @param language           a BCP 47 tag
 * @param profile            one score for each dimension that was measured, each dimension at most once
 * @param excludedDimensions dimensions that are never to be spoken of
 * @param supportFirst       whether safety and help come first; set by the safety statements only, never by scores
 * @param history            what was said of the items of earlier revisions
 * @param qualities          what the answers say of qualities, each at most once, those that are sure enough only; added later: what was
 *                           published before has none, and none is written where there is none
 * @param predicaments       what the visitor said is going on, beyond barriers and circumstances; added later, and not written where empty
 */
public record QuizResultEvent(UUID eventId, String type, int version, Instant occurredAt, UUID resultId, int revision,
        String instrumentVersion, String language, Relationship relationship, Set<Circumstance> circumstances,
        List<DimensionScore> profile, Set<Barrier> barriers, Preferences preferences, Set<Dimension> excludedDimensions,
        boolean supportFirst, List<ItemVerdict> history,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<QualityScore> qualities,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Predicament> predicaments) implements Event {

    public static final String TYPE = "quiz-result";
    public static final int VERSION = 1;

    public QuizResultEvent {
        Check.header(eventId, type, TYPE, version, VERSION, occurredAt);
        Check.present(resultId, "resultId");
        Check.within(revision, 1, Integer.MAX_VALUE, "revision");
        Check.text(instrumentVersion, "instrumentVersion");
        Check.text(language, "language");
        Check.present(relationship, "relationship");
        circumstances = Set.copyOf(Check.elements(circumstances, "circumstances"));
        profile = List.copyOf(Check.elements(profile, "profile"));
        barriers = Set.copyOf(Check.elements(barriers, "barriers"));
        Check.present(preferences, "preferences");
        excludedDimensions = Set.copyOf(Check.elements(excludedDimensions, "excludedDimensions"));
        history = List.copyOf(Check.elements(history, "history"));
        qualities = qualities == null ? List.of() : List.copyOf(Check.elements(qualities, "qualities"));
        predicaments = predicaments == null ? Set.of() : Set.copyOf(Check.elements(predicaments, "predicaments"));
        Check.that(qualities.stream().map(QualityScore::quality).distinct().count() == qualities.size(),
                "qualities holds a quality twice");
        Set<Dimension> measured = profile.stream().map(DimensionScore::dimension).collect(Collectors.toUnmodifiableSet());
        Check.that(measured.size() == profile.size(), "profile holds a dimension twice");
        Check.that(relationship != Relationship.FAMILY || !measured.contains(Dimension.SEXUAL),
                "profile holds SEXUAL, which is never asked of FAMILY");
    }

    /** Makes an event of the current version, in which nothing is said of qualities and no predicament is named. */
    public static QuizResultEvent of(UUID eventId, Instant occurredAt, UUID resultId, int revision, String instrumentVersion,
            String language, Relationship relationship, Set<Circumstance> circumstances, List<DimensionScore> profile,
            Set<Barrier> barriers, Preferences preferences, Set<Dimension> excludedDimensions, boolean supportFirst,
            List<ItemVerdict> history) {
        return new QuizResultEvent(eventId, TYPE, VERSION, occurredAt, resultId, revision, instrumentVersion, language,
                relationship, circumstances, profile, barriers, preferences, excludedDimensions, supportFirst, history,
                List.of(), Set.of());
    }

    /** The same of another result. */
    public QuizResultEvent withIds(UUID event, UUID result) {
        return new QuizResultEvent(event, type, version, occurredAt, result, revision, instrumentVersion, language, relationship,
                circumstances, profile, barriers, preferences, excludedDimensions, supportFirst, history, qualities,
                predicaments);
    }

    /** The same with other scores. */
    public QuizResultEvent withProfile(List<DimensionScore> scores) {
        return new QuizResultEvent(eventId, type, version, occurredAt, resultId, revision, instrumentVersion, language,
                relationship, circumstances, scores, barriers, preferences, excludedDimensions, supportFirst, history, qualities,
                predicaments);
    }

    /** The same, as if nothing were missing, and nothing too much, in this dimension. */
    public QuizResultEvent withoutGapIn(Dimension dimension) {
        return withProfile(profile.stream().map(score -> score.dimension() == dimension ? score.withoutGap() : score).toList());
    }

    /** The same with what the answers say of qualities. */
    public QuizResultEvent withQualities(List<QualityScore> scores) {
        return new QuizResultEvent(eventId, type, version, occurredAt, resultId, revision, instrumentVersion, language,
                relationship, circumstances, profile, barriers, preferences, excludedDimensions, supportFirst, history, scores,
                predicaments);
    }

    /** Returns the same event with the predicaments that the visitor named. */
    public QuizResultEvent withPredicaments(Set<Predicament> named) {
        return new QuizResultEvent(eventId, type, version, occurredAt, resultId, revision, instrumentVersion, language,
                relationship, circumstances, profile, barriers, preferences, excludedDimensions, supportFirst, history, qualities,
                named);
    }

    @Override
    public String key() {
        return resultId.toString();
    }
}
