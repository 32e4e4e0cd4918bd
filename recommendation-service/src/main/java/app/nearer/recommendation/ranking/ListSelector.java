package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import app.nearer.contracts.Reason;

/**
 * Chooses the list: again and again the article that adds most to it. A reason that an article before has given counts less, as in maximal
 * marginal relevance with reasons for aspects (J. Carbonell and J. Goldstein, SIGIR 1998), so that a second trouble is not crowded out by the
 * first; what fits best comes first. It is never filled up: what scores too little stays out.
 */
public final class ListSelector {

    private final RankingWeights weights;

    public ListSelector(RankingWeights weights) {
        this.weights = weights;
    }

    /**
     * Chooses from candidates by their reasons.
     *
     * @param bestFirst the reasons of each candidate, the candidate with the highest score first
     * @param size      items at most
     * @param unit      what scores are measured in, see {@link ArticleScorer#unit}
     * @return the places of the chosen candidates in {@code bestFirst}, in the order of the list
     */
    public List<Integer> choose(List<List<Reason>> bestFirst, int size, double unit) {
        if (bestFirst.isEmpty()) {
            return List.of();
        }
        double least = Math.max(unit * weights.leastScore(), weights.leastShare() * score(bestFirst.getFirst()));
        List<Integer> left = new ArrayList<>(IntStream.range(0, bestFirst.size())
                .filter(place -> place == 0 || score(bestFirst.get(place)) >= least).boxed().toList());
        List<Integer> chosen = new ArrayList<>();
        Map<Object, Integer> given = new HashMap<>();
        while (chosen.size() < size && !left.isEmpty()) {
            Integer next = left.getFirst();
            double most = gain(bestFirst.get(next), given);
            for (Integer candidate : left) {
                double gain = gain(bestFirst.get(candidate), given);
                if (gain > most) {
                    next = candidate;
                    most = gain;
                }
            }
            left.remove(next);
            chosen.add(next);
            bestFirst.get(next).forEach(reason -> given.merge(cause(reason), 1, Integer::sum));
        }
        return chosen;
    }

    private static double score(List<Reason> reasons) {
        double score = 0;
        for (Reason reason : reasons) {
            score += reason.contribution();
        }
        return score;
    }

    private double gain(List<Reason> reasons, Map<Object, Integer> given) {
        double gain = 0;
        for (Reason reason : reasons) {
            gain += reason.contribution() * Math.pow(weights.repeated(), given.getOrDefault(cause(reason), 0));
        }
        return gain;
    }

    private static Object cause(Reason reason) {
        if (reason.predicament() != null) {
            return reason.predicament();
        }
        if (reason.barrier() != null) {
            return reason.barrier();
        }
        if (reason.dimension() != null) {
            return reason.dimension();
        }
        return reason.quality() != null ? reason.quality() : reason.kind();
    }
}
