package app.nearer.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What readers did since the beginning, up to the end of a day, in totals without ids. It replaces what was told before.
 *
 * <p>A total is rounded down to a multiple of {@value #STEP}. So what fewer than {@value #STEP} did reads as 0, and the totals of two days differ
 * by nothing or by {@value #STEP} at least: what one reader did on a day cannot be had by taking one from the other, and somebody who erases a
 * result does not show. They are taken once a day, so that nothing later tells when somebody did something.
 *
 * @param through  the last day that is counted, in UTC
 * @param finished quizzes that were finished
 * @param articles what became of each article, in no order; those of which nothing can be told are left out
 * @param left     where quizzes were left, likewise
 * @param gaps     what was missed, likewise
 */
public record ReaderTotalsEvent(UUID eventId, String type, int version, Instant occurredAt, LocalDate through, long finished,
        List<ArticleTotal> articles, List<LeftTotal> left, List<GapTotal> gaps) implements Event {

    public static final String TYPE = "reader-totals";
    public static final int VERSION = 1;

    /** Totals are multiples of this. */
    public static final int STEP = 20;

    /** The one key: the last event is the whole state. */
    public static final String KEY = "current";

    public ReaderTotalsEvent {
        Check.header(eventId, type, TYPE, version, VERSION, occurredAt);
        Check.present(through, "through");
        coarse(finished, "finished");
        articles = List.copyOf(Check.elements(articles, "articles"));
        left = List.copyOf(Check.elements(left, "left"));
        gaps = List.copyOf(Check.elements(gaps, "gaps"));
    }

    /**
     * An article with its tips.
     *
     * @param shown    people in whose list it stood
     * @param opened   times that it was opened by somebody who has a list
     * @param helpful  times that it, or a tip of it, was said to help
     * @param notForMe times that it, or a tip of it, was not wanted
     */
    public record ArticleTotal(String article, long shown, long opened, long helpful, long notForMe) {

        public ArticleTotal {
            Check.text(article, "article");
            coarse(shown, "shown");
            coarse(opened, "opened");
            coarse(helpful, "helpful");
            coarse(notForMe, "notForMe");
        }
    }

    /**
     * A page of the quiz on which it was left for good.
     *
     * @param form   {@code FULL} or {@code SHORT}
     * @param page   the name that the page has in its address
     * @param people that left there
     */
    public record LeftTotal(String form, String page, long people) {

        public LeftTotal {
            Check.text(form, "form");
            Check.text(page, "page");
            coarse(people, "people");
        }
    }

    /**
     * A gap that results named.
     *
     * @param wanted results that named it
     * @param met    those of them whose first list held three items or more for it
     */
    public record GapTotal(Dimension dimension, Relationship relationship, long wanted, long met) {

        public GapTotal {
            Check.present(dimension, "dimension");
            Check.present(relationship, "relationship");
            coarse(wanted, "wanted");
            coarse(met, "met");
        }
    }

    /** A count as it may be told: rounded down to a multiple of {@value #STEP}. */
    public static long rounded(long count) {
        return count / STEP * STEP;
    }

    /** Makes an event of the current version. */
    public static ReaderTotalsEvent of(UUID eventId, Instant occurredAt, LocalDate through, long finished,
            List<ArticleTotal> articles,
            List<LeftTotal> left, List<GapTotal> gaps) {
        return new ReaderTotalsEvent(eventId, TYPE, VERSION, occurredAt, through, finished, articles, left, gaps);
    }

    @Override
    public String key() {
        return KEY;
    }

    private static void coarse(long total, String name) {
        Check.that(total >= 0 && total % STEP == 0, "%s must be a multiple of %d, but is %d", name, STEP, total);
    }
}
