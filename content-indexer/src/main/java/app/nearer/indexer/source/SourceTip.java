package app.nearer.indexer.source;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;

/**
 * A tip as it is written. What may be {@code null} is then as its article says; see {@link #within}.
 *
 * @param minutes   minutes of the first step, 1–15
 * @param session   minutes of one session, from 1
 * @param days      days from the first session to the last, 1 when there is only one
 * @param answersTo predicaments that it fits better than the other tips of its article, or {@code null}
 * @param presumes  predicaments of which one must hold, beside those of its article; {@code null} for none
 * @param notWhen   predicaments in which it must not be given, beside those of its article; {@code null} for none
 */
public record SourceTip(String id, String title, String what, String why, String firstStep, int effort, int minutes, int session,
        int days, Set<Company> company, @Nullable Map<Dimension, Integer> dimensions, @Nullable Set<Quality> qualities,
        @Nullable Set<Barrier> helpsWith, @Nullable Set<Relationship> relationships,
        @Nullable Map<Predicament, Integer> answersTo, @Nullable Set<Predicament> presumes, @Nullable Set<Predicament> notWhen,
        @Nullable Set<Caution> cautions) {

    /**
     * Returns the tags of this tip as part of {@code article}: its own where it has some, else those of its article. Predicaments are its own
     * only, since a tip is never given without its article.
     */
    public SourceTags within(FrontMatter article) {
        return new SourceTags(or(dimensions, article.dimensions()), or(qualities, article.qualities()),
                or(helpsWith, article.helpsWith()), or(relationships, article.relationships()), or(cautions, article.cautions()),
                or(answersTo, Map.of()), Set.of(), or(presumes, Set.of()), or(notWhen, Set.of()));
    }

    private static <T> T or(@Nullable T own, T inherited) {
        return own == null ? inherited : own;
    }
}
