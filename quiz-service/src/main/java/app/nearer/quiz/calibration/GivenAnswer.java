package app.nearer.quiz.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Dimension;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Section;
import app.nearer.quiz.instrument.Statement;
import app.nearer.quiz.scoring.Rating;

/**
 * What one person said of the statements of one dimension, either now or wanted: all that estimating their constants needs of a person at
 * once. From all answers together the result could be worked out again, and so found; from these it cannot.
 *
 * @param ratings in the order of the statements; {@code null} where one was left out
 */
record GivenAnswer(Dimension dimension, List<@Nullable Integer> ratings) {

    /** One rating alone says nothing of how statements go together. */
    private static final int FEWEST = 2;

    GivenAnswer {
        ratings = Collections.unmodifiableList(new ArrayList<>(ratings));
    }

    /** What there is to give, by dimension and question; what was hardly answered is not among it. */
    static List<GivenAnswer> of(Instrument instrument, Map<String, Rating> answers) {
        List<GivenAnswer> given = new ArrayList<>();
        for (Section section : instrument.sections()) {
            List<Function<Rating, @Nullable Integer>> questions = List.of(Rating::now, Rating::wanted);
            for (Function<Rating, @Nullable Integer> question : questions) {
                GivenAnswer one = new GivenAnswer(section.dimension(), ratings(section, answers, question));
                if (one.ratings.stream().filter(Objects::nonNull).count() >= FEWEST) {
                    given.add(one);
                }
            }
        }
        return List.copyOf(given);
    }

    private static List<@Nullable Integer> ratings(Section section, Map<String, Rating> answers,
            Function<Rating, @Nullable Integer> question) {
        List<@Nullable Integer> ratings = new ArrayList<>();
        for (Statement statement : section.statements()) {
            Rating rating = answers.get(statement.id());
            ratings.add(rating == null ? null : question.apply(rating));
        }
        return ratings;
    }
}
