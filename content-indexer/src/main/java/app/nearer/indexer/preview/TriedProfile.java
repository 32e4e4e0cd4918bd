package app.nearer.indexer.preview;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;

/**
 * A made-up profile.
 *
 * @param gaps         how much more of each dimension is wanted than there is, −80 to 80; SEXUAL counts for nothing among FAMILY
 * @param predicaments what the visitor says is going on, of {@link #NAMED} only; those about sex count for nothing among FAMILY
 * @param minutes that there are in a day, 1–240, or {@code null} when not said
 * @param company alone or together, or {@code null} when either is fine
 */
public record TriedProfile(Map<Dimension, Integer> gaps, Relationship relationship, Set<Barrier> barriers,
        Set<Circumstance> circumstances, Set<Predicament> predicaments, @Nullable Integer minutes, @Nullable Company company) {

    /** The largest gap, either way. */
    public static final int MOST = 80;

    /**
     * The predicaments that visitors may name. The others are ticked as barriers or circumstances, or only ever inferred.
     */
    public static final Set<Predicament> NAMED = named();

    private static final Set<Predicament> ABOUT_SEX = EnumSet.of(Predicament.WANTS_MORE_SEX, Predicament.WANTS_LESS_SEX,
            Predicament.SEX_GONE_QUIET, Predicament.SEX_AND_A_CHANGED_BODY, Predicament.SEX_WITHOUT_A_PARTNER,
            Predicament.NO_SEX_WANTED, Predicament.SEX_UNSPOKEN, Predicament.SEX_INSTEAD_OF_CLOSENESS);

    /** The standard error of a gap in a usual quiz. */
    private static final double ERROR = 8;
    private static final double MIDDLE = 50;

    public TriedProfile {
        Map<Dimension, Integer> measured = new EnumMap<>(Dimension.class);
        measured.putAll(gaps);
        if (relationship == Relationship.FAMILY) {
            measured.remove(Dimension.SEXUAL);
        }
        measured.replaceAll((dimension, gap) -> Math.clamp(gap, -MOST, MOST));
        gaps = measured;
        barriers = ordered(Barrier.class, barriers);
        circumstances = ordered(Circumstance.class, circumstances);
        Set<Predicament> going = EnumSet.copyOf(NAMED);
        going.retainAll(predicaments);
        if (relationship == Relationship.FAMILY) {
            going.removeAll(ABOUT_SEX);
        }
        predicaments = Collections.unmodifiableSet(going);
    }

    /** In the order of the vocabulary, so that the same profile always has the same text and thereby the same id. */
    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> words) {
        Set<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(words);
        return Collections.unmodifiableSet(ordered);
    }

    private static Set<Predicament> named() {
        Set<Predicament> named = EnumSet.complementOf(EnumSet.of(Predicament.SINGLE, Predicament.CARER, Predicament.SEPARATING,
                Predicament.TRUST_BROKEN, Predicament.SEVERAL_PARTNERS, Predicament.FLINCHES_AT_TOUCH, Predicament.BEING_WATCHED,
                Predicament.AFRAID_OF_SOMEONE, Predicament.PRESSED_FOR_SEX, Predicament.CONTENT, Predicament.MUCH_MISSING,
                Predicament.TOUCHED_BY_NOBODY));
        named.removeIf(predicament -> predicament.barrier().isPresent());
        return Collections.unmodifiableSet(named);
    }

    /** A profile in which only some gaps are said; there is as much of the others as is wanted. */
    static TriedProfile missing(Map<Dimension, Integer> gaps, Relationship relationship, Barrier... barriers) {
        Map<Dimension, Integer> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            all.put(dimension, gaps.getOrDefault(dimension, 0));
        }
        return new TriedProfile(all, relationship, Set.of(barriers), Set.of(), Set.of(), 15, null);
    }

    /** Returns the same in these circumstances, with these predicaments named. */
    TriedProfile in(Set<Circumstance> others, Set<Predicament> named) {
        return new TriedProfile(gaps, relationship, barriers, others, named, minutes, company);
    }

    /** The result of a quiz with this profile; the same for the same. */
    public QuizResultEvent result() {
        List<DimensionScore> profile = gaps.entrySet().stream().map(gap -> score(gap.getKey(), gap.getValue())).toList();
        UUID id = UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
        return QuizResultEvent.of(id, Instant.EPOCH, id, 1, "1", "en", relationship, circumstances, profile, barriers,
                new Preferences(minutes, company), Set.of(), false, List.of()).withPredicaments(predicaments);
    }

    private static DimensionScore score(Dimension dimension, int gap) {
        double have = MIDDLE - gap / 2.0;
        return new DimensionScore(dimension, have, have + gap, gap, ERROR);
    }
}
