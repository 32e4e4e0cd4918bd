package app.nearer.indexer.source;

import java.time.LocalDate;
import java.util.List;
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
 * The front matter of an article, as {@code article.schema.json} describes it.
 *
 * @param dimensions      how strongly each dimension is treated, 1–100
 * @param answersTo       how well it answers each predicament: 3 what one would hand over first, 2 clearly helps, 1 touches on it
 * @param addressedTo     the sides of a difference that it speaks to; empty or {@code null} where it speaks to all
 * @param presumes        predicaments of which one must hold for it to make sense; empty or {@code null} where none must
 * @param notWhen         predicaments in which it must not be given
 * @param effort          1 (small) to 3 (much)
 * @param minutes         minutes that reading takes
 * @param supportFirst    whether it is about safety and help, and so stands in no ordinary list
 * @param reviewBy        the day by which it is to be read again
 * @param redirectTo      where the address of a withdrawn article leads, if it leads anywhere
 */
public record FrontMatter(String id, String title, String summary, String language, Status status,
        Map<Dimension, Integer> dimensions, Set<Quality> qualities, Set<Barrier> helpsWith, Set<Relationship> relationships,
        Map<Predicament, Integer> answersTo, @Nullable Set<Predicament> addressedTo, @Nullable Set<Predicament> presumes,
        Set<Predicament> notWhen, int effort, int minutes, Set<Company> company,
        Set<Caution> cautions, boolean supportFirst, List<String> reviewedBy, LocalDate reviewBy, List<String> references,
        List<SourceTip> tips, @Nullable String redirectTo) {

    /** Returns the tags of the article itself. */
    public SourceTags tags() {
        return new SourceTags(dimensions, qualities, helpsWith, relationships, cautions, answersTo, or(addressedTo), or(presumes),
                notWhen);
    }

    private static Set<Predicament> or(@Nullable Set<Predicament> named) {
        return named == null ? Set.of() : named;
    }
}
