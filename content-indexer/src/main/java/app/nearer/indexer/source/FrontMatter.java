package app.nearer.indexer.source;

import java.time.LocalDate;
import java.util.List;
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

/**
 * The front matter of an article, as {@code article.schema.json} describes it.
 *
 * @param dimensions      how strongly each dimension is treated, 1–100
 * @param presupposesGone barriers that must be gone for it to be good advice
 * @param notFor          circumstances in which it would hurt
 * @param effort          1 (small) to 3 (much)
 * @param minutes         minutes that reading takes
 * @param supportFirst    whether it is about safety and help, and so stands in no ordinary list
 * @param reviewBy        the day by which it is to be read again
 * @param redirectTo      where the address of a withdrawn article leads, if it leads anywhere
 */
public record FrontMatter(String id, String title, String summary, String language, Status status,
        Map<Dimension, Integer> dimensions, Set<Quality> qualities, Set<Barrier> helpsWith, Set<Barrier> presupposesGone,
        Set<Relationship> relationships, Set<Circumstance> notFor, int effort, int minutes, Set<Company> company,
        Set<Caution> cautions, boolean supportFirst, List<String> reviewedBy, LocalDate reviewBy, List<String> references,
        List<SourceTip> tips, @Nullable String redirectTo) {
}
