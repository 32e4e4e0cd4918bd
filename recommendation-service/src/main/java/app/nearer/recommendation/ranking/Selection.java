package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Chooses the list from its candidates: the best, from different articles, and none that is much worse than the first. */
final class Selection {

    /** Items in a list at most. */
    static final int SIZE = 8;

    /** Items that stand in a list whatever their score, where there are so many. */
    static final int AT_LEAST = 5;

    /** The share of the best score below which an item is left out. */
    static final double WORTH_IT = 0.5;

    private Selection() {
    }

    /** Chooses from candidates that stand best first. */
    static List<Candidate> choose(List<Candidate> bestFirst) {
        List<Candidate> chosen = new ArrayList<>();
        Set<String> articles = new HashSet<>();
        for (Candidate candidate : bestFirst) {
            if (chosen.size() == SIZE || chosen.size() >= AT_LEAST && candidate.score() < WORTH_IT * chosen.getFirst().score()) {
                break;
            }
            if (articles.add(Objects.requireNonNullElse(candidate.tip().article(), candidate.tip().id()))) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }
}
