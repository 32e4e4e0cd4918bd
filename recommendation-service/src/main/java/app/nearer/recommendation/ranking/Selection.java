package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.recommendation.ranking.Rules.Rule;

/** Chooses the list from its candidates: which items, by {@link Composition}, for what a list is {@link Worth} in its {@link Sequence}. */
final class Selection {

    /** Items that stand in a list whatever they are worth, where there are so many. */
    static final int AT_LEAST = 5;

    /** Items about safety and help at the head of a list that begins with them. */
    static final int SUPPORT = 5;

    /** The share of the best strength in any dimension asked for below which an item is left out. */
    static final double WORTH_IT = 0.6;

    /** Candidates that are looked at for each dimension and barrier, beside the best of all. */
    private static final int FOR_EACH = 12;
    private static final int BEST_OF_ALL = 40;

    private Selection() {
    }

    /** Chooses from candidates in any order. */
    static List<Candidate> choose(List<Candidate> candidates, Wishes wishes) {
        List<Candidate> bestFirst = candidates.stream().sorted(Candidate.BEST_FIRST).toList();
        List<Candidate> ordinary = bestFirst.stream().filter(candidate -> !candidate.tip().supportFirst()).toList();
        if (!wishes.safetyFirst()) {
            return compose(ordinary, wishes, wishes.size());
        }
        List<Candidate> list = new ArrayList<>(support(bestFirst, wishes));
        list.addAll(compose(ordinary, wishes, wishes.size() - list.size()));
        return list;
    }

    private static List<Candidate> support(List<Candidate> bestFirst, Wishes wishes) {
        List<Candidate> support = new ArrayList<>();
        Set<String> articles = new HashSet<>();
        for (Candidate candidate : bestFirst) {
            if (candidate.tip().supportFirst() && support.size() < Math.min(SUPPORT, wishes.size())
                    && articles.add(candidate.article())) {
                support.add(candidate);
            }
        }
        return Sequence.buildingUp(support);
    }

    private static List<Candidate> compose(List<Candidate> bestFirst, Wishes wishes, int size) {
        Coverage coverage = Coverage.of(bestFirst, wishes);
        Pool pool = new Pool(pool(worthwhile(bestFirst, coverage, wishes), coverage, wishes), coverage, wishes);
        return new Composition(pool, coverage, wishes).choose(size);
    }

    private static List<Candidate> worthwhile(List<Candidate> bestFirst, Coverage coverage, Wishes wishes) {
        if (!wishes.rules().have(Rule.WORTH)) {
            return bestFirst;
        }
        List<Candidate> worthwhile = bestFirst.stream().filter(candidate -> coverage.share(candidate) >= WORTH_IT).toList();
        return articles(worthwhile) >= Math.min(AT_LEAST, articles(bestFirst)) ? worthwhile : bestFirst;
    }

    private static long articles(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::article).distinct().count();
    }

    /** The best of all, and the best for each single thing that was asked for, so that to look at every exchange takes no time. */
    private static List<Candidate> pool(List<Candidate> bestFirst, Coverage coverage, Wishes wishes) {
        Set<Candidate> pool = new LinkedHashSet<>(bestFirst.subList(0, Math.min(BEST_OF_ALL, bestFirst.size())));
        for (Map.Entry<Dimension, Need> need : wishes.needs().byDimension().entrySet()) {
            addFirst(pool, bestFirst, candidate -> coverage.covers(candidate, need.getKey()));
        }
        for (Barrier barrier : wishes.barriers()) {
            addFirst(pool, bestFirst, candidate -> candidate.tip().helpsWith().contains(barrier));
        }
        addFirst(pool, bestFirst, candidate -> Sequence.opens(candidate, wishes));
        return pool.stream().sorted(Candidate.BEST_FIRST).toList();
    }

    private static void addFirst(Set<Candidate> pool, List<Candidate> bestFirst, Predicate<Candidate> fitting) {
        bestFirst.stream().filter(fitting).limit(FOR_EACH).forEach(pool::add);
    }
}
