package app.nearer.quiz.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.nearer.contracts.Dimension;
import app.nearer.measurement.Meter;
import app.nearer.measurement.QualityMeter;

/**
 * A versioned set of statements, with its scale and its measurement constants.
 *
 * @param meter     what measures with it; the statements of a section stand on their ruler in the same order
 * @param qualities what measures qualities with the same statements
 */
public record Instrument(String version, Scale scale, Meter meter, QualityMeter qualities, List<Section> sections,
        List<SafetyStatement> safety) {

    public Instrument {
        sections = List.copyOf(sections);
        safety = List.copyOf(safety);
        Set<String> ids = new HashSet<>();
        Stream.concat(sections.stream().flatMap(section -> section.statements().stream()).map(Statement::id),
                safety.stream().map(SafetyStatement::id)).forEach(id -> {
                    if (!ids.add(id)) {
                        throw new IllegalArgumentException("the statement " + id + " stands in the instrument twice");
                    }
                });
    }

    public Optional<Statement> statement(String id) {
        return sections.stream().flatMap(section -> section.statements().stream()).filter(of -> of.id().equals(id)).findFirst();
    }

    /** The dimensions that are asked only with a consent of their own. */
    public Set<Dimension> sensitive() {
        return sections.stream().filter(Section::sensitive).map(Section::dimension).collect(Collectors.toUnmodifiableSet());
    }
}
