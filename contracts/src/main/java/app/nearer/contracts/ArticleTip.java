package app.nearer.contracts;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A tip as an article shows it; all texts are plain.
 *
 * @param what      what to do
 * @param why       why it helps
 * @param firstStep what to do first, in 15 minutes or less
 * @param minutes   minutes that the first step takes, 1–15
 * @param effort    1 (small) to 3 (much)
 * @param session   minutes that one session takes, from 1; {@code null} in what was published before it was known
 * @param days      days from the first session to the last, 1 when there is one session; {@code null} likewise
 */
public record ArticleTip(String id, String title, String what, String why, String firstStep, int minutes, int effort,
        Set<Company> company, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer session,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer days) {

    private static final int MOST_MINUTES = 480;
    private static final int MOST_DAYS = 366;

    public ArticleTip {
        Check.text(id, "id");
        Check.text(title, "title");
        Check.text(what, "what");
        Check.text(why, "why");
        Check.text(firstStep, "firstStep");
        Check.within(minutes, 1, 15, "minutes");
        Check.within(effort, 1, 3, "effort");
        company = Set.copyOf(Check.elements(company, "company"));
        if (session != null) {
            Check.within(session, 1, MOST_MINUTES, "session");
        }
        if (days != null) {
            Check.within(days, 1, MOST_DAYS, "days");
        }
    }

    /** A tip of which only the first step's minutes are known. */
    public ArticleTip(String id, String title, String what, String why, String firstStep, int minutes, int effort,
            Set<Company> company) {
        this(id, title, what, why, firstStep, minutes, effort, company, null, null);
    }
}
