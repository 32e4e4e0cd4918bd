package app.nearer.indexer.source;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Situation;

/**
 * A tip as it is written. What may be {@code null} is then as its article says; see {@link #within}.
 *
 * @param presumes situations that it presumes of its reader, none where it is {@code null}: an article may be read by everybody
 */
public record SourceTip(String id, String title, String what, String why, String firstStep, int effort, int minutes,
        Set<Company> company, @Nullable Map<Dimension, Integer> dimensions, @Nullable Set<Quality> qualities,
        @Nullable Set<Barrier> helpsWith, @Nullable Set<Barrier> presupposesGone, @Nullable Set<Relationship> relationships,
        @Nullable Set<Circumstance> notFor, @Nullable Set<Situation> presumes,
        @Nullable Set<Caution> cautions) {

    /** The tags that hold for a tip: its own where it has some, else those of its article. */
    public record Tags(Map<Dimension, Integer> dimensions, Set<Quality> qualities, Set<Barrier> helpsWith,
            Set<Barrier> presupposesGone, Set<Relationship> relationships, Set<Circumstance> notFor, Set<Situation> presumes,
            Set<Caution> cautions) {
    }

    /** The tags of this tip as part of {@code article}. */
    public Tags within(FrontMatter article) {
        return new Tags(or(dimensions, article.dimensions()), or(qualities, article.qualities()),
                or(helpsWith, article.helpsWith()), or(presupposesGone, article.presupposesGone()),
                or(relationships, article.relationships()), or(notFor, article.notFor()), or(presumes, Set.of()),
                or(cautions, article.cautions()));
    }

    private static <T> T or(@Nullable T own, T inherited) {
        return own == null ? inherited : own;
    }
}
