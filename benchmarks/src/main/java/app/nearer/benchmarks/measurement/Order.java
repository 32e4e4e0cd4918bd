package app.nearer.benchmarks.measurement;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import app.nearer.measurement.GradedItem;
import app.nearer.measurement.Ruler;

/** In which order the statements of a dimension are asked in the short form. */
enum Order {

    /** As the instrument lists them. */
    AS_WRITTEN,

    /** The same for everyone: first what tells most on average. */
    BEST_FIRST,

    /** For each person anew: what tells most at the levels measured so far. */
    ADAPTIVE;

    private static final double LEAST = -3.5;
    private static final double MOST = 4.5;
    private static final int HALVINGS = 40;

    /**
     * The next statement.
     *
     * @param have what was measured so far, in points
     * @param want the same of what is wanted
     */
    int next(Ruler ruler, List<Integer> asked, double have, double want) {
        List<Integer> left = IntStream.range(0, ruler.items().size()).filter(item -> !asked.contains(item)).boxed().toList();
        return switch (this) {
            case AS_WRITTEN -> left.getFirst();
            case BEST_FIRST -> best(left, item -> onAverage(ruler.items().get(item)));
            case ADAPTIVE -> {
                double now = level(ruler, have);
                double wanted = level(ruler, want);
                yield best(left, item -> ruler.items().get(item).information(now) + ruler.items().get(item).information(wanted));
            }
        };
    }

    private static int best(List<Integer> left, ToDoubleFunction<Integer> information) {
        return left.stream().max(Comparator.comparingDouble(information)).orElseThrow();
    }

    private static double onAverage(GradedItem item) {
        double sum = 0;
        for (double level = -2; level <= 3; level += 0.25) {
            sum += item.information(level) * Math.exp(-(level - 0.75) * (level - 0.75) / (2 * 1.25 * 1.25));
        }
        return sum;
    }

    private static double level(Ruler ruler, double points) {
        double from = LEAST;
        double to = MOST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (ruler.points(middle) < points) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }
}
