package app.nearer.tipindex;

import java.util.Set;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Company;
import app.nearer.contracts.Quality;

/**
 * An article as it is found by words: all that stands on its page.
 *
 * @param text         its prose and its tips, without markup
 * @param language     a BCP 47 tag
 * @param tags         what it is ranked by
 * @param qualities    what it or one of its tips strengthens
 * @param helpsWith    barriers that it or one of its tips helps with
 * @param company      in which company one or more of its tips are done
 * @param efforts      the efforts of its tips, each 1 (small) to 3 (much)
 * @param readingMinutes minutes that reading takes, from 1
 * @param stepMinutes  minutes of the shortest first step of its tips, 0 when it has none
 * @param sexual       whether it speaks openly of sex, or one of its tips does
 * @param supportFirst whether it is about safety and help
 */
public record Page(String id, String title, String summary, String text, String language, Tags tags,
        Set<Quality> qualities, Set<Barrier> helpsWith, Set<Company> company, Set<Integer> efforts, int readingMinutes,
        int stepMinutes, boolean sexual, boolean supportFirst) {

    public Page {
        qualities = Set.copyOf(qualities);
        helpsWith = Set.copyOf(helpsWith);
        company = Set.copyOf(company);
        efforts = Set.copyOf(efforts);
    }
}
