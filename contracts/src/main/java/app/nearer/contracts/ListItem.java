package app.nearer.contracts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One item of a reading list: an article, and the tip in it that fits best.
 *
 * @param id        the id of the tip, or of the article where no tip of it fits
 * @param article   the id of the article that the item is or belongs to, or {@code null} for a tip that stands alone
 * @param firstStep what to do first, in one or two sentences; {@code null} when the item has none
 * @param minutes   minutes that one session of the tip takes, or that reading takes where the item is an article; from 1
 * @param effort    1 (small) to 3 (much)
 * @param score     the sum of the contributions of the reasons, within 1e-6
 */
public record ListItem(String id, @Nullable String article, String title, String summary, @Nullable String firstStep, int minutes,
        int effort, double score, List<Reason> reasons) {

    public ListItem {
        Check.text(id, "id");
        Check.text(title, "title");
        Check.text(summary, "summary");
        Check.within(minutes, 1, Integer.MAX_VALUE, "minutes");
        Check.within(effort, 1, 3, "effort");
        reasons = List.copyOf(Check.elements(reasons, "reasons"));
        double sum = reasons.stream().mapToDouble(Reason::contribution).sum();
        Check.that(Math.abs(sum - score) <= 1e-6, "score must be the sum of the reasons, %s, but is %s", sum, score);
    }
}
