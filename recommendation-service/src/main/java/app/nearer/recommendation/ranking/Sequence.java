package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.recommendation.ranking.Rules.Rule;

/**
 * The order in which a list is read: it opens with something small that can be done today and builds up in effort, but for what its first
 * items need to cover all that is asked for most; of the same effort, next comes always what the items before it do least for.
 */
final class Sequence {

    /** Items that cover all large shares between them, at the head of the list. */
    private static final int HEAD = 5;

    /** What a dimension or barrier counts for the next item, once an item stands for it. */
    private static final double AGAIN = 0.5;

    /** What a barrier counts beside a dimension that is all that is missing. */
    private static final double BARRIER = 0.6;

    /** Makes small shares count nearly as much as large ones: how often each comes was settled by the choice, and here it is who comes first. */
    private static final double FLATTENING = 0.3;

    /** Cautions of items with which nobody should begin. */
    private static final Set<Caution> NOT_AT_ONCE = Set.of(Caution.CONFRONTATION, Caution.PAIN, Caution.OPENING_UP, Caution.SEX);

    private static final Comparator<Candidate> EFFORT = Comparator.comparingInt(candidate -> candidate.tip().effort());

    private final Coverage coverage;
    private final Wishes wishes;
    private final Map<Object, Double> counts = new HashMap<>();

    private Sequence(Coverage coverage, Wishes wishes) {
        this.coverage = coverage;
        this.wishes = wishes;
    }

    static List<Candidate> of(List<Candidate> chosen, Coverage coverage, Wishes wishes) {
        return new Sequence(coverage, wishes).arrange(chosen);
    }

    /** Smaller efforts first, and the best first among equals. */
    static List<Candidate> buildingUp(List<Candidate> chosen) {
        return chosen.stream().sorted(EFFORT.thenComparing(Candidate.BEST_FIRST)).toList();
    }

    /** Whether a list may open with this item. */
    static boolean opens(Candidate candidate, Wishes wishes) {
        return candidate.tip().effort() == 1 && candidate.tip().minutes() <= wishes.minutes()
                && candidate.tip().cautions().stream().noneMatch(NOT_AT_ONCE::contains);
    }

    private List<Candidate> arrange(List<Candidate> chosen) {
        List<Candidate> left = new ArrayList<>(chosen);
        List<Candidate> arranged = new ArrayList<>();
        while (!left.isEmpty()) {
            Candidate next = next(left, arranged.isEmpty() && wishes.rules().have(Rule.OPENING));
            left.remove(next);
            arranged.add(next);
            count(next);
        }
        if (wishes.rules().have(Rule.COVERAGE)) {
            coverInTheHead(arranged);
        }
        if (wishes.rules().have(Rule.EFFORT)) {
            buildUp(arranged);
        }
        return arranged;
    }

    /** Sorts by effort what follows the opening item, in the head and after it, once it is settled what the head must cover. */
    private static void buildUp(List<Candidate> arranged) {
        int head = Math.min(HEAD, arranged.size());
        if (head > 1) {
            arranged.subList(1, head).sort(EFFORT);
            arranged.subList(head, arranged.size()).sort(EFFORT);
        }
    }

    private Candidate next(List<Candidate> left, boolean opening) {
        Comparator<Candidate> opener = Comparator.comparingInt(candidate -> opening && !opens(candidate, wishes) ? 1 : 0);
        Comparator<Candidate> order = wishes.rules().have(Rule.EFFORT) ? opener.thenComparing(EFFORT) : opener;
        Comparator<Candidate> value = Comparator.comparingDouble(this::gain);
        return left.stream().min(order.thenComparing(value.reversed()).thenComparing(Candidate.BEST_FIRST)).orElseThrow();
    }

    /** Changes what covers a large share that the head does without for the last item there that is not the only one for another. */
    private void coverInTheHead(List<Candidate> arranged) {
        int head = Math.min(HEAD, arranged.size());
        for (Dimension dimension : coverage.large()) {
            int covering = 0;
            while (covering < arranged.size() && !coverage.covers(arranged.get(covering), dimension)) {
                covering++;
            }
            for (int last = head - 1; last > 0 && covering >= head && covering < arranged.size(); last--) {
                if (!isNeeded(arranged.get(last), arranged.subList(0, head))) {
                    Collections.swap(arranged, last, covering);
                    covering = last;
                }
            }
        }
    }

    private boolean isNeeded(Candidate candidate, List<Candidate> head) {
        return coverage.large().stream().anyMatch(dimension -> coverage.covers(candidate, dimension)
                && head.stream().noneMatch(other -> other != candidate && coverage.covers(other, dimension)));
    }

    private double gain(Candidate candidate) {
        double gain = 0;
        for (Dimension dimension : coverage.strongest().keySet()) {
            gain += Math.pow(wishes.shares()[dimension.ordinal()], FLATTENING) * coverage.share(candidate, dimension)
                    * counts.getOrDefault(dimension, 1.0);
        }
        for (Barrier barrier : wishes.barriers()) {
            gain += candidate.tip().helpsWith().contains(barrier) ? BARRIER * counts.getOrDefault(barrier, 1.0) : 0;
        }
        return gain;
    }

    private void count(Candidate candidate) {
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
