package app.nearer.quiz.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Relationship;

/** Describes the quiz to whoever shows it elsewhere. */
@RestController
class QuizApi {

    private final Instrument instrument;
    private final MessageSource messages;

    QuizApi(Instrument instrument, MessageSource messages) {
        this.instrument = instrument;
        this.messages = messages;
    }

    record Quiz(String version, ScaleOfQuiz scale, List<Relationship> relationships, List<DimensionOfQuiz> dimensions,
            List<Line> barriers,
            List<Line> circumstances, List<Line> safety) {
    }

    record ScaleOfQuiz(int min, int max, List<String> labels) {
    }

    record DimensionOfQuiz(Dimension id, String name, boolean sensitive, List<Line> statements) {
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
                instrument.safety().stream().map(statement -> line("statement", statement.id(), locale)).toList());
    }

    private DimensionOfQuiz dimension(Section section, Locale locale) {
        return new DimensionOfQuiz(section.dimension(), text("dimension." + section.dimension(), locale), section.sensitive(),
                section.statements().stream().map(statement -> line("statement", statement.id(), locale)).toList());
    }

    private Line line(String prefix, String id, Locale locale) {
        return new Line(id, text(prefix + "." + id, locale));
    }

    private String text(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
