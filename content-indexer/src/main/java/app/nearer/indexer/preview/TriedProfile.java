package app.nearer.indexer.preview;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;

/**
 * A made-up profile.
 *
 * @param gaps    how much more of each dimension is wanted than there is, −80 to 80; SEXUAL counts for nothing among FAMILY
 * @param minutes that there are in a day, 1–240, or {@code null} when not said
 * @param company alone or together, or {@code null} when either is fine
 */
public record TriedProfile(Map<Dimension, Integer> gaps, Relationship relationship, Set<Barrier> barriers,
        @Nullable Integer minutes, @Nullable Company company) {

    /** The largest gap, either way. */
    public static final int MOST = 80;

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
        barriers = Set.copyOf(barriers);
    }

    /** A profile in which only some gaps are said; there is as much of the others as is wanted. */
    static TriedProfile missing(Map<Dimension, Integer> gaps, Relationship relationship, Barrier... barriers) {
        Map<Dimension, Integer> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            all.put(dimension, gaps.getOrDefault(dimension, 0));
        }
        return new TriedProfile(all, relationship, Set.of(barriers), 15, null);
    }

    /** The result of a quiz with this profile; the same for the same. */
    public QuizResultEvent result() {
        List<DimensionScore> profile = gaps.entrySet().stream().map(gap -> score(gap.getKey(), gap.getValue())).toList();
        UUID id = UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
        return QuizResultEvent.of(id, Instant.EPOCH, id, 1, "1", "en", relationship, Set.of(), profile, barriers,
                new Preferences(minutes, company), Set.of(), false, List.of());
    }

    private static DimensionScore score(Dimension dimension, int gap) {
        double have = MIDDLE - gap / 2.0;
        return new DimensionScore(dimension, have, have + gap, gap, ERROR);
    }
}
