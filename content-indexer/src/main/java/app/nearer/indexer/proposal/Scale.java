package app.nearer.indexer.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What the scores for one label are worth, learnt from texts of which it is known whether they have it.
 *
 * @param threshold the score from which on the label is proposed: the one with the best F1 among those texts
 * @param scores     of all those texts, ascending
 * @param truths    whether each has the label, in the same order
 */
record Scale(double threshold, double[] scores, boolean[] truths) {

    /** How many scores around one its worth is read from. */
    private static final int WINDOW = 30;

    /** A score for a label, and whether it was right. */
    record Judged(double score, boolean truth) {
    }

    static Scale of(List<Judged> judged) {
        List<Judged> sorted = judged.stream().sorted(Comparator.comparingDouble(Judged::score)).toList();
        double[] scores = sorted.stream().mapToDouble(Judged::score).toArray();
        boolean[] truths = new boolean[scores.length];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = sorted.get(i).truth();
        }
        return new Scale(best(scores, truths), scores, truths);
    }

    private static double best(double[] scores, boolean[] truths) {
        int all = 0;
        for (boolean truth : truths) {
            all += truth ? 1 : 0;
        }
        double best = Double.POSITIVE_INFINITY;
        double bestF1 = 0;
        int right = 0;
        for (int i = scores.length - 1; i >= 0; i--) {
            right += truths[i] ? 1 : 0;
            boolean between = i == 0 || scores[i - 1] < scores[i];
            double f1 = 2.0 * right / (scores.length - i + all);
            if (between && f1 > bestF1) {
                bestF1 = f1;
                best = i == 0 ? scores[i] : (scores[i] + scores[i - 1]) / 2;
            }
        }
        return best;
    }

    /** The share of texts with about this score that have the label. */
    double worth(double score) {
        int place = Arrays.binarySearch(scores, score);
        int middle = place < 0 ? -place - 1 : place;
        int from = Math.clamp((long) middle - WINDOW / 2, 0, Math.max(0, scores.length - WINDOW));
        int to = Math.min(scores.length, from + WINDOW);
        int right = 0;
        for (int i = from; i < to; i++) {
            right += truths[i] ? 1 : 0;
        }
        return to == from ? 0 : (double) right / (to - from);
    }
}
