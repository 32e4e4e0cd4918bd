package app.nearer.quiz.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.scoring.Rating;

/**
 * A completed quiz as it was sent, not yet checked. What is left out counts as not said.
 *
 * @param answers         by statement id; {@code null} for "rather not say"
 * @param predicaments    what the visitor says is going on
 * @param safety          how true each safety statement is, by its id, on the instrument's scale
 * @param notPartOfMyLife what is no part of the visitor's life, and that is fine: never missing, never raised
 * @param seconds         how long answering took, where that is known
 */
public record Submission(@Nullable String quizVersion, @Nullable Relationship relationship, boolean adult, Consent consent,
        Map<String, @Nullable Rating> answers, Set<Barrier> barriers, Set<Circumstance> circumstances,
        Set<Predicament> predicaments, Map<String, @Nullable Integer> safety, Preferences preferences,
        Set<Dimension> notPartOfMyLife,
        @Nullable Integer seconds) {

    public Submission {
        consent = Objects.requireNonNullElse(consent, new Consent(false, false, false));
        answers = copy(answers);
        barriers = barriers == null ? Set.of() : Set.copyOf(barriers);
        circumstances = circumstances == null ? Set.of() : Set.copyOf(circumstances);
        predicaments = predicaments == null ? Set.of() : Set.copyOf(predicaments);
        safety = copy(safety);
        notPartOfMyLife = notPartOfMyLife == null ? Set.of() : Set.copyOf(notPartOfMyLife);
        preferences = Objects.requireNonNullElse(preferences, Preferences.NONE);
    }

    private static <V> Map<String, @Nullable V> copy(@Nullable Map<String, @Nullable V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
