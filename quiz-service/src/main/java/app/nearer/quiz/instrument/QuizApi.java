package app.nearer.quiz.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.predicament.PredicamentCatalog;
import app.nearer.quiz.predicament.PredicamentTexts;

/** Describes the quiz to whoever shows it elsewhere. */
@RestController
class QuizApi {

    private final Instrument instrument;
    private final MessageSource messages;
    private final PredicamentTexts predicaments;

    QuizApi(Instrument instrument, MessageSource messages, PredicamentTexts predicaments) {
        this.instrument = instrument;
        this.messages = messages;
        this.predicaments = predicaments;
    }

    record Quiz(String version, ScaleOfQuiz scale, List<Relationship> relationships, List<DimensionOfQuiz> dimensions,
            List<Line> barriers,
            List<Line> circumstances, List<PredicamentOfQuiz> predicaments, List<Line> safety) {
    }

    record ScaleOfQuiz(int min, int max, List<String> labels) {
    }

    record DimensionOfQuiz(Dimension id, String name, boolean sensitive, List<Line> statements) {
    }

    /**
     * A predicament that may be named.
     *
     * @param relationships the relationships that it may be named for
     */
    record PredicamentOfQuiz(Predicament id, String text, List<Relationship> relationships) {
    }

    record Line(String id, String text) {
    }

    @GetMapping("/api/v1/quiz")
    Quiz quiz(Locale locale) {
        Scale scale = instrument.scale();
        return new Quiz(instrument.version(),
                new ScaleOfQuiz(scale.min(), scale.max(), List.of(text("scale.min", locale), text("scale.max", locale))),
                List.of(Relationship.values()),
                instrument.sections().stream().map(section -> dimension(section, locale)).toList(),
                Arrays.stream(Barrier.values()).map(barrier -> line("barrier", barrier.name(), locale)).toList(),
                Arrays.stream(Circumstance.values()).map(of -> line("circumstance", of.name(), locale)).toList(),
                Arrays.stream(Predicament.values()).flatMap(of -> predicament(of, locale)).toList(),
                instrument.safety().stream().map(statement -> line("statement", statement.id(), locale)).toList());
    }

    private DimensionOfQuiz dimension(Section section, Locale locale) {
        return new DimensionOfQuiz(section.dimension(), text("dimension." + section.dimension(), locale), section.sensitive(),
                section.statements().stream().map(statement -> line("statement", statement.id(), locale)).toList());
    }

    private Stream<PredicamentOfQuiz> predicament(Predicament predicament, Locale locale) {
        List<Relationship> relationships = PredicamentCatalog.relationshipsOf(predicament);
        return relationships.isEmpty()
                ? Stream.empty()
                : Stream.of(new PredicamentOfQuiz(predicament, predicaments.text(predicament, locale), relationships));
    }

    private Line line(String prefix, String id, Locale locale) {
        return new Line(id, text(prefix + "." + id, locale));
    }

    private String text(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
