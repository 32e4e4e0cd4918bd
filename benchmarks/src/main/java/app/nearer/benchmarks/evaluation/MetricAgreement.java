package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the metrics with the outputs of TREC's own tools and with given values of C_KL. Its argument is a folder that holds
 * {@code ndeval}, {@code trec_eval} and {@code calibration}; it ends with status 1 where they disagree.
 */
public final class MetricAgreement {

    /** {@code ndeval} prints six digits. */
    private static final double NDEVAL = 1e-6;

    /** {@code trec_eval} prints four. */
    private static final double TREC_EVAL = 0.5e-4 + 1e-9;

    private static final double CALIBRATION = 1e-6;

    private int compared;
    private final List<String> disagreements = new ArrayList<>();

    private MetricAgreement() {
    }

    /** Runs the comparison. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        MetricAgreement agreement = new MetricAgreement();
        agreement.ndeval(folder.resolve("ndeval"), "sample1", "sample1", Diversity.ALPHA);
        agreement.ndeval(folder.resolve("ndeval"), "sample2", "sample2", Diversity.ALPHA);
        agreement.ndeval(folder.resolve("ndeval"), "synth7", "synth7", Diversity.ALPHA);
        agreement.ndeval(folder.resolve("ndeval"), "synth7", "synth7.alpha09", 0.9);
        agreement.trecEval(folder.resolve("trec_eval"));
        agreement.calibration(folder.resolve("calibration/ckl_cases.json"));
        agreement.disagreements.forEach(System.out::println);
        System.out.printf("%d figures compared, %d disagree%n", agreement.compared, agreement.disagreements.size());
        System.exit(agreement.disagreements.isEmpty() ? 0 : 1);
    }

    private void ndeval(Path folder, String input, String output, double alpha) throws IOException {
        Map<String, Grades> judgments = TrecFiles.judgments(folder.resolve(input + ".qrels"));
        Map<String, List<String>> rankings = TrecFiles.rankings(folder.resolve(input + ".run"));
        List<String> lines = Files.readAllLines(folder.resolve(output + ".out"));
        List<String> columns = List.of(lines.getFirst().split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] figures = line.split(",");
            Grades grades = judgments.get(figures[1]);
            if (grades == null) {
                continue;
            }
            Diversity diversity = new Diversity(grades, alpha);
            List<String> ranking = rankings.get(figures[1]);
            for (int depth : new int[]{5, 10, 20}) {
                String where = output + " " + figures[1] + " @" + depth;
                compare("ERR-IA " + where, figure(columns, figures, "ERR-IA@" + depth), diversity.errIa(ranking, depth), NDEVAL);
                compare("α-nDCG " + where, figure(columns, figures, "alpha-nDCG@" + depth),
                        diversity.alphaNdcg(ranking, depth), NDEVAL);
                compare("subtopic recall " + where, figure(columns, figures, "strec@" + depth),
                        diversity.subtopicRecall(ranking, depth), NDEVAL);
            }
        }
    }

    private void trecEval(Path folder) throws IOException {
        Map<String, List<String>> rankings = TrecFiles.rankings(folder.resolve("results.test"));
        Map<String, Grades> judgments = TrecFiles.judgments(folder.resolve("qrels.test"));
        for (String line : Files.readAllLines(folder.resolve("out.test.aq"))) {
            String[] figure = line.split("\\s+");
            if (figure[0].matches("ndcg_cut_(5|10|20)") && rankings.containsKey(figure[1])) {
                int depth = Integer.parseInt(figure[0].substring("ndcg_cut_".length()));
                Map<String, Double> gains = new TreeMap<>();
                judgments.get(figure[1]).byNeed().values().forEach(
                        grades -> grades.forEach((document, grade) -> gains.put(document, (double) Math.max(0, grade))));
                compare(figure[0] + " " + figure[1], Double.parseDouble(figure[2]),
                        Ndcg.of(rankings.get(figure[1]), gains, depth), TREC_EVAL);
            }
        }
    }

    private void calibration(Path file) throws IOException {
        int number = 0;
        for (JsonNode example : JsonMapper.shared().readTree(Files.readString(file)).get("cases")) {
            compare("C_KL " + number++, example.get("ckl_nats").asDouble(),
                    Calibration.divergence(doubles(example.get("p")), doubles(example.get("q")),
                            example.get("alpha").asDouble()),
                    CALIBRATION);
        }
    }

    private static double[] doubles(JsonNode numbers) {
        return numbers.values().stream().mapToDouble(JsonNode::asDouble).toArray();
    }

    private static double figure(List<String> columns, String[] figures, String column) {
        return Double.parseDouble(figures[columns.indexOf(column)]);
    }

    private void compare(String what, double expected, double actual, double tolerance) {
        compared++;
        if (!(Math.abs(expected - actual) <= tolerance)) {
            disagreements.add("%s: %s expected, %s found".formatted(what, expected, actual));
        }
    }
}
