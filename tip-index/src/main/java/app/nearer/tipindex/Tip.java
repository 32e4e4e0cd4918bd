package app.nearer.tipindex;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Company;

/**
 * One short, self-contained suggestion, as it is indexed.
 *
 * @param article      the id of the article that it belongs to, or {@code null} when it stands alone
 * @param summary      what to do
 * @param firstStep    what to do first, in 15 minutes or less
 * @param body         all further words that it should be found by
 * @param language     a BCP 47 tag
 * @param tags         what it is ranked by
 * @param company      in which company it is carried out
 * @param effort       1 (small) to 3 (much)
 * @param supportFirst whether it is about safety and help
 */
public record Tip(String id, @Nullable String article, String title, String summary, String firstStep, String body,
        String language, Tags tags, Set<Company> company, int effort, TipTimes times, boolean supportFirst) {

    public Tip {
        company = Set.copyOf(company);
    }
}
