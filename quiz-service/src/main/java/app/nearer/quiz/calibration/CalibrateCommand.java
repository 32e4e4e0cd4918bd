package app.nearer.quiz.calibration;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.nearer.measurement.GradedItem;
import app.nearer.measurement.calibration.AnswerTable;
import app.nearer.measurement.calibration.Calibration;
import app.nearer.measurement.calibration.Calibrator;
import app.nearer.quiz.instrument.Constants;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.instrument.Section;
import app.nearer.quiz.instrument.Statement;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Estimates constants from a file of answers, shows them, and writes them if asked to. */
@Command(name = "calibrate", mixinStandardHelpOptions = true, description = {
        "Estimate the constants of the graded response model by marginal maximum likelihood.",
        "Statements of the instrument are taken by dimension; any others are taken to measure one thing together."})
final class CalibrateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Comma-separated: a line with the names of statements, then a line of ratings from 1 for each person; nothing where one was left out.")
    private Path answers;

    @Option(names = "--write", paramLabel = "FILE", description = "Where to write the constants, as the instrument reads them.")
    private @Nullable Path target;

    @Override
    public Integer call() throws IOException {
        AnswerFile file = AnswerFile.parse(Files.readAllLines(answers));
        PrintWriter out = spec.commandLine().getOut();
        Map<String, GradedItem> found = new LinkedHashMap<>();
        for (List<String> together : groups(file.rated())) {
            AnswerTable table = file.table(together);
            Calibration calibration = Calibrator.estimate(table);
            print(table, calibration, out);
            for (int i = 0; i < together.size(); i++) {
                found.put(together.get(i), calibration.items().get(i));
            }
        }
        if (target != null) {
            Constants constants = Instruments.currentConstants().estimated(file.rows().size(), found);
            JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
            Files.writeString(target, json.writeValueAsString(constants) + "\n");
        }
        out.flush();
        return ExitCode.OK;
    }

    /** What is estimated together: the statements of one dimension, and all that are none of the instrument's. */
    private static List<List<String>> groups(List<String> names) {
        List<List<String>> groups = new ArrayList<>();
        List<String> others = new ArrayList<>(names);
        for (Section section : Instruments.current().sections()) {
            List<String> own = section.statements().stream().map(Statement::id).filter(names::contains).toList();
            if (!own.isEmpty()) {
                groups.add(own);
                others.removeAll(own);
            }
        }
        if (!others.isEmpty()) {
            groups.add(others);
        }
        return groups;
    }

    private static void print(AnswerTable table, Calibration calibration, PrintWriter out) {
        out.printf(Locale.ROOT, "%-20s %8s  %s%n", "statement", "slope", "thresholds");
        for (int i = 0; i < table.items().size(); i++) {
            GradedItem item = calibration.items().get(i);
            String thresholds = item.thresholds().stream().map(at -> "%8.4f".formatted(at)).collect(Collectors.joining(" "));
            out.printf(Locale.ROOT, "%-20s %8.4f  %s%n", table.items().get(i), item.slope(), thresholds);
        }
        out.printf(Locale.ROOT, "log-likelihood %.4f, %d people, %d rounds%s%n%n", calibration.logLikelihood(), table.people(),
                calibration.iterations(), calibration.converged() ? "" : ", not at rest");
    }
}
