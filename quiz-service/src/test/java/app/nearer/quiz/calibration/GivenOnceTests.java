package app.nearer.quiz.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import app.nearer.quiz.RealService;
import app.nearer.quiz.result.CompletedQuizzes;
import app.nearer.quiz.result.Submissions;
import app.nearer.quiz.scoring.Rating;
import app.nearer.quiz.submission.Consent;
import app.nearer.quiz.submission.Submission;

/** What one person gives is given once, also when they change an answer and finish again. */
@RealService
class GivenOnceTests {

    private final CompletedQuizzes completed;
    private final GivenAnswers given;
    private final int together;

    GivenOnceTests(CompletedQuizzes completed, GivenAnswers given, CalibrationProperties properties) {
        this.together = properties.together();
        this.completed = completed;
        this.given = given;
    }

    @Test
    void aQuizThatIsFinishedAgainWithOtherAnswersGivesNoMore() {
        people(together);
        assertThat(given.write()).as("nothing waits from before").isTrue();
        UUID draft = UUID.randomUUID();
        for (int time = 0; time < together; time++) {
            finish(draft, 1 + time % 5);
        }
        assertThat(given.write()).isFalse();
        people(together - 1);
        assertThat(given.write()).as("it was given the first time").isTrue();
    }

    private void people(int number) {
        for (int person = 0; person < number; person++) {
            finish(UUID.randomUUID(), 1 + person % 5);
        }
    }

    private void finish(UUID draft, int rating) {
        Submission any = Submissions.complete().answering("emotional-5", new Rating(rating, 3)).build();
        completed.finish(
                new Submission(any.quizVersion(), any.relationship(), true, new Consent(true, true, true, true), any.answers(),
                        any.barriers(), any.circumstances(), any.predicaments(), any.safety(), any.preferences(),
                        any.notPartOfMyLife(), null),
                Locale.ENGLISH,
                draft);
    }
}
