package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

/** The invented people, 300 of them. A hundred, drawn at random beforehand, are used once, at the end. */
final class People {

    private static final List<Life> ALL = read();

    private People() {
    }

    static List<Life> all() {
        return ALL;
    }

    /** Those that rules are made for and weights are learnt on. */
    static List<Life> forLearning() {
        return ALL.stream().filter(life -> !life.keptForTheEnd()).toList();
    }

    /** Those that figures are reported of. */
    static List<Life> keptForTheEnd() {
        return ALL.stream().filter(Life::keptForTheEnd).toList();
    }

    private static List<Life> read() {
        try (InputStream json = Objects.requireNonNull(People.class.getResourceAsStream("people.json"))) {
            return List.of(JsonMapper.shared().readValue(json, Life[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
