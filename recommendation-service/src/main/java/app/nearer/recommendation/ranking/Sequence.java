package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;

/**
 * The order in which a list is read: it opens with something small that can be done today and builds up in effort, its first items cover
 * what is asked for most, and among equal efforts comes first what the items before it do least for.
 */
final class Sequence {

    /** Items that cover all large shares between them, at the head of the list. */
    private static final int HEAD = 5;

    /** What a dimension or barrier counts for the next item, once an item stands for it. */
    private static final double AGAIN = 0.5;

    /** What a barrier counts beside the shares of the dimensions. */
    private static final double BARRIER = 0.3;

    /** Cautions of items with which nobody should begin. */
    private static final Set<Caution> NOT_AT_ONCE = Set.of(Caution.CONFRONTATION, Caution.PAIN);

    private final Coverage coverage;
    private final Wishes wishes;

    private Sequence(Coverage coverage, Wishes wishes) {
        this.coverage = coverage;
        this.wishes = wishes;
    }

    static List<Candidate> of(List<Candidate> chosen, Coverage coverage, Wishes wishes) {
        return new Sequence(coverage, wishes).arrange(chosen);
    }

    /** Smaller efforts first, and the best first among equals. */
    static List<Candidate> buildingUp(List<Candidate> chosen) {
        return chosen.stream()
                .sorted(Comparator.<Candidate>comparingInt(candidate -> candidate.tip().effort())
                        .thenComparing(Candidate.BEST_FIRST))
                .toList();
    }

    /** Whether a list may open with this item. */
    static boolean opens(Candidate candidate, Wishes wishes) {
        return candidate.tip().effort() == 1 && candidate.tip().minutes() <= wishes.minutes()
                && candidate.tip().cautions().stream().noneMatch(NOT_AT_ONCE::contains);
    }

    private List<Candidate> arrange(List<Candidate> chosen) {
        List<Candidate> head = head(buildingUp(chosen));
        List<Candidate> tail = new ArrayList<>(chosen);
        tail.removeAll(head);
        Map<Object, Double> counts = new HashMap<>();
        List<Candidate> arranged = new ArrayList<>();
        append(arranged, head, counts);
        append(arranged, tail, counts);
        return arranged;
    }

    /** The smallest efforts, but that what covers a large share takes the place of the largest effort that is not needed. */
    private List<Candidate> head(List<Candidate> buildingUp) {
        List<Candidate> head = new ArrayList<>(buildingUp.subList(0, Math.min(HEAD, buildingUp.size())));
        for (Dimension dimension : coverage.large()) {
            if (covers(head, dimension)) {
                continue;
            }
            buildingUp.stream().filter(candidate -> coverage.covers(candidate, dimension)).findFirst().ifPresent(covering -> {
                for (int last = head.size() - 1; last > 0; last--) {
                    if (!isNeeded(head.get(last), head)) {
                        head.set(last, covering);
                        return;
                    }
                }
            });
        }
        return head;
    }

    private boolean isNeeded(Candidate candidate, List<Candidate> head) {
        List<Candidate> others = head.stream().filter(other -> other != candidate).toList();
        return coverage.large().stream().anyMatch(
                dimension -> coverage.covers(candidate, dimension) && !covers(others, dimension));
    }

    private boolean covers(List<Candidate> items, Dimension dimension) {
        return items.stream().anyMatch(item -> coverage.covers(item, dimension));
    }

    private void append(List<Candidate> arranged, List<Candidate> items, Map<Object, Double> counts) {
        List<Candidate> left = new ArrayList<>(items);
        while (!left.isEmpty()) {
            boolean first = arranged.isEmpty();
            Candidate next = left.stream()
                    .min(Comparator.<Candidate>comparingInt(candidate -> first && opens(candidate, wishes) ? 0 : 1)
                            .thenComparingInt(candidate -> candidate.tip().effort())
                            .thenComparing(Comparator.<Candidate>comparingDouble(candidate -> gain(candidate, counts)).reversed())
                            .thenComparing(Candidate.BEST_FIRST))
                    .orElseThrow();
            left.remove(next);
            arranged.add(next);
            count(next, counts);
        }
    }

    private double gain(Candidate candidate, Map<Object, Double> counts) {
        double gain = 0;
        for (Dimension dimension : coverage.strongest().keySet()) {
            gain += wishes.shares()[dimension.ordinal()] * coverage.share(candidate, dimension)
                    * counts.getOrDefault(dimension, 1.0);
        }
        for (Barrier barrier : wishes.barriers()) {
            gain += candidate.tip().helpsWith().contains(barrier) ? BARRIER * counts.getOrDefault(barrier, 1.0) : 0;
        }
        return gain;
    }

    private void count(Candidate candidate, Map<Object, Double> counts) {
        for (Dimension dimension : coverage.strongest().keySet()) {
            if (coverage.covers(candidate, dimension)) {
                counts.merge(dimension, AGAIN, (before, again) -> before * again);
            }
        }
        for (Barrier barrier : wishes.barriers()) {
            if (candidate.tip().helpsWith().contains(barrier)) {
                counts.merge(barrier, AGAIN, (before, again) -> before * again);
            }
        }
    }
}
