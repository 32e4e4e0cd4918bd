package app.nearer.tipindex;

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
import app.nearer.contracts.Situation;

/**
 * One short, self-contained suggestion, as it is indexed.
 *
 * @param article         the id of the article that it belongs to, or {@code null} when it stands alone
 * @param summary         what to do
 * @param firstStep       what to do first, in 15 minutes or less
 * @param body            all further words that it should be found by
 * @param language        a BCP 47 tag
 * @param strengths       how strongly it treats each dimension, 1–100
 * @param presupposesGone barriers that must be gone for it to be good advice
 * @param notFor          circumstances in which it would hurt
 * @param presumes        situations that it presumes of its reader
 * @param effort          1 (small) to 3 (much)
 * @param minutes         minutes that the first step takes, from 1
 * @param supportFirst    whether it is about safety and help, and so stands in no ordinary list
 */
public record Tip(String id, @Nullable String article, String title, String summary, String firstStep, String body,
        String language,
        Map<Dimension, Integer> strengths, Set<Quality> qualities, Set<Barrier> helpsWith, Set<Barrier> presupposesGone,
        Set<Relationship> relationships, Set<Circumstance> notFor, Set<Situation> presumes, Set<Caution> cautions,
        Set<Company> company, int effort,
        int minutes, boolean supportFirst) {

    public Tip {
        strengths = Map.copyOf(strengths);
        qualities = Set.copyOf(qualities);
        helpsWith = Set.copyOf(helpsWith);
        presupposesGone = Set.copyOf(presupposesGone);
        relationships = Set.copyOf(relationships);
        notFor = Set.copyOf(notFor);
        presumes = Set.copyOf(presumes);
        cautions = Set.copyOf(cautions);
        company = Set.copyOf(company);
    }
}
