package app.nearer.quiz.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.nearer.measurement.ShortForm;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Statement;
import app.nearer.quiz.scoring.Rating;
import app.nearer.quiz.scoring.Scoring;

/**
 * The pages of the short form: two statements of each kind, then page by page one more of each kind that is not clear yet, as long as the
 * last such page was answered.
 */
final class ShortCourse {

    private final Instrument instrument;
    private final Map<String, Rating> ratings;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private ShortCourse(Instrument instrument, Map<String, Rating> ratings) {
        this.instrument = instrument;
        this.ratings = ratings;
    }

    /**
     * What remains of the full form.
     *
     * @param ratings all that were given so far, by statement id
     */
    static Course of(Instrument instrument, Course full, Map<String, Rating> ratings) {
        return new ShortCourse(instrument, ratings).cut(full);
    }

    private Course cut(Course full) {
        List<Part> rated = full.parts().stream().filter(Part::isRated).toList();
        rated.forEach(part -> parts.add(first(part)));
        parts.forEach(part -> asked.addAll(part.statements()));
        for (int round = 1; goOn(round); round++) {
            asked.addAll(parts.getLast().statements());
        }
        full.parts().stream().filter(part -> !part.isRated()).forEach(parts::add);
        List<Part> numbered = new ArrayList<>();
        parts.forEach(part -> numbered.add(part.numbered(numbered.size() + 1, parts.size())));
        return new Course(List.copyOf(numbered));
    }

    private static Part first(Part part) {
        List<String> statements = part.statements().stream().limit(ShortForm.FIRST).toList();
        List<String> left = part.statements().stream().skip(ShortForm.FIRST).toList();
        List<Question> questions = part.questions()
                .stream()
                .filter(question -> left.stream().noneMatch(id -> question.name().startsWith(id + ".")))
                .toList();
        return new Part(part.path(), part.number(), part.of(), part.dimension(), statements, questions);
    }

    /** Adds the next page, if there is one; {@code true} when it was answered, so that there may be another. */
    private boolean goOn(int round) {
        Map<String, Rating> given = new HashMap<>(ratings);
        given.keySet().retainAll(asked);
        List<String> next = ShortForm.undecided(instrument.meter(), Scoring.rated(instrument, given))
                .stream()
                .flatMap(dimension -> instrument.sections().stream().filter(section -> section.dimension() == dimension))
                .flatMap(section -> section.statements().stream().map(Statement::id).filter(id -> !asked.contains(id)).limit(1))
                .toList();
        if (next.isEmpty()) {
            return false;
        }
        parts.add(new Part(Part.MORE + round, 0, 0, null, next, Course.ratings(next, Course.steps(instrument))));
        return next.stream().anyMatch(id -> ratings.containsKey(id) && ratings.get(id).isComplete());
    }
}
