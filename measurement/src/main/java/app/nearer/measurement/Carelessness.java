package app.nearer.measurement;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Signs that answers were given without reading: long strings of the same answer, and answers faster than anyone reads (A. W. Meade and
 * S. B. Craig, Identifying careless responses in survey data, Psychological Methods 17, 2012). They say nothing of the person, and change
 * no score.
 */
public enum Carelessness {

    /** The same rating of how it is, and the same of how it should be, for every statement. */
    SAME_ALL_ALONG,

    /** Less than a second for a statement. */
    TOO_FAST;

    /** With fewer statements than these the same rating for all may well be meant. */
    private static final int FEWEST = 8;

    private static final Duration A_STATEMENT = Duration.ofSeconds(1);

    /**
     * The signs that these answers bear.
     *
     * @param ratings what was said of each statement that was rated twice; for statements of different dimensions their place does not
     *                matter
     * @param taken   how long it took to give them; a long time when that is not known
     */
    public static Set<Carelessness> in(Collection<RatedItem> ratings, Duration taken) {
        Set<Carelessness> signs = EnumSet.noneOf(Carelessness.class);
        if (ratings.size() < FEWEST) {
            return signs;
        }
        List<RatedItem> all = List.copyOf(ratings);
        RatedItem first = all.getFirst();
        if (all.stream().allMatch(one -> one.now() == first.now() && one.wanted() == first.wanted())) {
            signs.add(SAME_ALL_ALONG);
        }
        if (taken.compareTo(A_STATEMENT.multipliedBy(all.size())) < 0) {
            signs.add(TOO_FAST);
        }
        return signs;
    }
}
