package app.nearer.quiz.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalibrateCommandTests {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void statementsOfTheInstrumentAreEstimatedByDimensionAndWritten() throws IOException {
        Path target = folder.resolve("constants.json");
        List<String> names = List.of("emotional-5", "emotional-11", "emotional-7", "social-11", "social-6", "social-7");
        assertThat(run(answers(names, 400, 2).toString(), "--write", target.toString())).as(err.toString()).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("log-likelihood"))).hasSize(2);
        JsonNode written = JsonMapper.builder().build().readTree(Files.readString(target));
        assertThat(written.get("status").asString()).isEqualTo("estimated from 400 lines of answers");
        assertThat(written.get("statements").propertyNames()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(written.get("statements").get("social-6").get("thresholds")).hasSize(4);
        assertThat(written.get("statements").get("social-6").get("slope").asDouble()).isPositive();
    }

    @Test
    void statementsOfAnotherQuizAreTakenTogether() throws IOException {
        assertThat(run(answers(List.of("Comfort", "Work", "Future"), 300, 1).toString())).isZero();
        assertThat(out.toString()).containsOnlyOnce("log-likelihood").contains("Comfort").contains("300 people");
    }

    @Test
    void whatCannotBeReadIsNamedByItsLine() throws IOException {
        Path file = folder.resolve("crooked.csv");
        Files.writeString(file, "a,b\n1,2\n3\n");
        assertThat(run(file.toString())).isNotZero();
        assertThat(err.toString()).contains("line 3 has 1 values instead of 2");
        Files.writeString(file, "a,b\n1,many\n");
        assertThat(run(file.toString())).isNotZero();
        assertThat(err.toString()).contains("line 2: “many” is no rating");
        assertThat(run(folder.resolve("none.csv").toString())).isNotZero();
        assertThat(err.toString()).contains("There is no file");
    }

    @Test
    void onlyWhatNamesACommandIsTakenForOne() {
        assertThat(Commands.run(new String[]{})).isEmpty();
        assertThat(Commands.run(new String[]{"--server.port=0"})).isEmpty();
        assertThat(Commands.run(new String[]{"calibrate", folder.resolve("none.csv").toString()})).hasValue(1);
    }

    /** Answers that lean on one level for each group of three statements; some are left out. */
    private Path answers(List<String> names, int people, int groups) throws IOException {
        Random random = new Random(7);
        String lines = IntStream.range(0, people).mapToObj(person -> {
            double[] levels = random.doubles(groups, -2, 2).toArray();
            return IntStream.range(0, names.size()).mapToObj(i -> random.nextInt(20) == 0
                    ? ""
                    : String.valueOf(
                            Math.clamp(Math.round(3 + levels[i * groups / names.size()] + 0.8 * random.nextGaussian()), 1, 5)))
                    .collect(Collectors.joining(","));
        }).collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("answers.csv"), String.join(",", names) + "\n" + lines + "\n");
    }

    private int run(String... arguments) {
        String[] all = Stream.concat(Stream.of("calibrate"), Arrays.stream(arguments)).toArray(String[]::new);
        return Commands.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true)).execute(all);
    }
}
