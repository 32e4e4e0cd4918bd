package app.nearer.contracts;

import java.util.Set;

/**
 * A tip as an article shows it; all texts are plain.
 *
 * @param what      what to do
 * @param why       why it helps
 * @param firstStep what to do first, in 15 minutes or less
 * @param minutes   minutes that the first step takes, 1–15
 * @param effort    1 (small) to 3 (much)
 */
public record ArticleTip(String id, String title, String what, String why, String firstStep, int minutes, int effort,
        Set<Company> company) {

    public ArticleTip {
        Check.text(id, "id");
        Check.text(title, "title");
        Check.text(what, "what");
        Check.text(why, "why");
        Check.text(firstStep, "firstStep");
        Check.within(minutes, 1, 15, "minutes");
        Check.within(effort, 1, 3, "effort");
        company = Set.copyOf(Check.elements(company, "company"));
    }
}
