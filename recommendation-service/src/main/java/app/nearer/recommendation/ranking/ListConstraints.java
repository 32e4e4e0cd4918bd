package app.nearer.recommendation.ranking;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Company;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;

/**
 * What the reader asked of the list, which every tip in it keeps to.
 *
 * @param minutes     a session takes so many minutes at most, or {@code null} for no limit
 * @param company     a tip can be carried out in each of these companies; none or one
 * @param withTipOnly whether an article without such a tip is left out, rather than given to be read
 */
record ListConstraints(@Nullable Integer minutes, Set<Company> company, boolean withTipOnly) {

    private static final ListConstraints NONE = new ListConstraints(null, Set.of(), false);

    /** What is asked of this list goes before what was said in the quiz; where safety comes first, nothing limits it. */
    static ListConstraints of(QuizResultEvent result) {
        if (result.supportFirst()) {
            return NONE;
        }
        Preferences preferences = result.preferences();
        Integer perDay = preferences.minutesPerDay();
        Integer atMost = preferences.minutesAtMost();
        Integer minutes = perDay == null || atMost != null && atMost < perDay ? atMost : perDay;
        Company company = preferences.companyOnly() == null ? preferences.company() : preferences.companyOnly();
        return new ListConstraints(minutes, company == null ? Set.of() : Set.of(company),
                preferences.companyOnly() == Company.TOGETHER);
    }

    /** Whether an article may stand in the list without a tip. */
    boolean allowReadingOnly(int readingMinutes) {
        return !withTipOnly && (minutes == null || readingMinutes <= minutes);
    }
}
