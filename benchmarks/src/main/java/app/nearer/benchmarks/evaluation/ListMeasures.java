package app.nearer.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What lists of articles are worth to people, by both judges; each figure is the mean over people, and over judges.
 *
 * @param grade     mean grade of the items shown, 0–3
 * @param useful    share of the items with grade 2 or more
 * @param worthless share of the items with grade 0
 * @param harmful   share of the items that the judge says must not be given
 * @param sixFound  of the judge's six, the share in the list
 * @param topFound  of the judge's first three, the share among the first three
 * @param ndcg      nDCG@6 by grades
 * @param items     items in a list
 */
record ListMeasures(double grade, double useful, double worthless, double harmful, double sixFound, double topFound, double ndcg,
        double items) {

    private static final int DEPTH = 6;
    private static final int TOP = 3;
    private static final double USEFUL = 2;

    static ListMeasures of(List<Life> people, Function<Life, List<String>> lists) {
        List<ListMeasures> all = new ArrayList<>();
        for (Life person : people) {
            for (Judge judge : Judge.BOTH) {
                all.add(of(lists.apply(person), judge.of(person)));
            }
        }
        return mean(all);
    }

    static ListMeasures of(List<String> list, Judge.Choice choice) {
        List<Double> grades = list.stream().map(choice::grade).toList();
        int shown = Math.max(1, list.size());
        List<String> top = choice.six().subList(0, Math.min(TOP, choice.six().size()));
        Map<String, Double> gains = new TreeMap<>();
        choice.six().forEach(article -> gains.put(article, choice.grade(article)));
        choice.helps().forEach(article -> gains.put(article, choice.grade(article)));
        choice.shrug().forEach(article -> gains.put(article, choice.grade(article)));
        return new ListMeasures(grades.stream().mapToDouble(grade -> grade).sum() / shown,
                (double) grades.stream().filter(grade -> grade >= USEFUL).count() / shown,
                (double) grades.stream().filter(grade -> grade == 0).count() / shown,
                (double) list.stream().filter(choice.mustNot()::contains).count() / shown, share(choice.six(), list),
                share(top, list.subList(0, Math.min(TOP, list.size()))), Ndcg.of(list, gains, DEPTH), list.size());
    }

    private static double share(List<String> wanted, List<String> list) {
        return wanted.isEmpty() ? 1 : (double) wanted.stream().filter(list::contains).count() / wanted.size();
    }

    static ListMeasures mean(List<ListMeasures> all) {
        return new ListMeasures(mean(all, ListMeasures::grade), mean(all, ListMeasures::useful),
                mean(all, ListMeasures::worthless),
                mean(all, ListMeasures::harmful), mean(all, ListMeasures::sixFound), mean(all, ListMeasures::topFound),
                mean(all, ListMeasures::ndcg), mean(all, ListMeasures::items));
    }

    private static double mean(List<ListMeasures> all, ToDoubleFunction<ListMeasures> figure) {
        return all.stream().mapToDouble(figure).average().orElse(0);
    }

    @Override
    public String toString() {
        return "grade %.2f, useful %.0f %%, worthless %.0f %%, harmful %.1f %%, of the six %.0f %%, of the top three %.0f %%, nDCG@6 %.3f, %.1f items"
                .formatted(grade, 100 * useful, 100 * worthless, 100 * harmful, 100 * sixFound, 100 * topFound, ndcg, items);
    }
}
