package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.nearer.contracts.ListItem;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.recommendation.ranking.Rules;
import app.nearer.tipindex.Tip;

/** C_KL of Nearer's lists beside the smallest that any list can have, on pools small enough to try all lists. */
final class Optimum {

    private static final int POOL = 14;
    private static final int LIST = 5;

    /**
     * Both for one person.
     *
     * @param least the smallest C_KL of all lists of five from the pool
     * @param ours  that of Nearer's list from the same pool
     */
    record Pair(double least, double ours) {
    }

    /** How many times the least C_KL ours is, on average. */
    static double ratio(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::ours).sum() / pairs.stream().mapToDouble(Pair::least).sum();
    }

    private Optimum() {
    }

    /** The pool is the first tip of each of the fourteen articles that the weighted query finds first. */
    static List<Pair> compare(List<Person> people, Library library, Systems systems, Rules rules)
            throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (Person person : people) {
            List<Tip> pool = pool(systems.weighted(person, library.tips().size()), library);
            if (pool.size() == POOL) {
                Library small = Library.of(pool);
                List<String> ours = Ranking.rank(small.index(), person.result(List.of()), LIST, rules).stream().map(ListItem::id)
                        .toList();
                pairs.add(new Pair(least(pool, List.of(), 0, person, small), Measures.calibration(ours, person, small)));
            }
        }
        return pairs;
    }

    private static List<Tip> pool(List<String> found, Library library) {
        List<Tip> pool = new ArrayList<>();
        Set<String> articles = new HashSet<>();
        for (String id : found) {
            if (pool.size() < POOL && articles.add(library.tip(id).article())) {
                pool.add(library.tip(id));
            }
        }
        return pool;
    }

    private static double least(List<Tip> pool, List<String> chosen, int from, Person person, Library library) {
        if (chosen.size() == LIST) {
            return Measures.calibration(chosen, person, library);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int next = from; next <= pool.size() - (LIST - chosen.size()); next++) {
            List<String> longer = new ArrayList<>(chosen);
            longer.add(pool.get(next).id());
            least = Math.min(least, least(pool, longer, next + 1, person, library));
        }
        return least;
    }
}
