package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ChangesTests {

    private static final Set<String> STEPS = Set.of("1", "2", "3", "4", "5");
    private static final Part PART = new Part("social", 1, 3, null, List.of("social-11", "social-6"),
            List.of(new Question("social-11.now", STEPS), new Question("social-11.wanted", STEPS),
                    new Question("social-6.now", STEPS), Question.tick("barrier.GRIEF")));

    @Test
    void whatIsAnsweredAnewIsWritten() {
        assertThat(changes("was.social-11.now", "", "social-11.now", "3")).containsExactly(new Answer("social-11.now", "3"));
        assertThat(changes("was.social-11.now", "2", "social-11.now", "3")).containsExactly(new Answer("social-11.now", "3"));
    }

    @Test
    void whatStandsAsItWasShownIsNotWrittenAgain() {
        assertThat(changes("was.social-11.now", "3", "social-11.now", "3")).isEmpty();
    }

    @Test
    void aPageOpenedBeforeTakesNothingBackThatWasAnsweredInAnotherTab() {
        assertThat(changes("was.social-11.now", "", "was.social-6.now", "", "social-6.now", "4"))
                .containsExactly(new Answer("social-6.now", "4"));
    }

    @Test
    void aBoxThatIsUntickedIsTakenBack() {
        assertThat(changes("was.barrier.GRIEF", "yes")).containsExactly(new Answer("barrier.GRIEF", ""));
    }

    @Test
    void clearingAStatementTakesBackBothItsRatingsAndNoOther() {
        assertThat(changes("clear", "social-11", "was.social-11.now", "2", "social-11.now", "2", "was.social-11.wanted", "4",
                "social-11.wanted", "4", "was.social-6.now", "3", "social-6.now", "3"))
                .containsExactly(new Answer("social-11.now", ""), new Answer("social-11.wanted", ""));
    }

    @Test
    void whatIsNotOfferedIsLeftOut() {
        assertThat(changes("social-11.now", "6", "social-99.now", "3", "barrier.GRIEF", "no")).isEmpty();
    }

    private static List<Answer> changes(String... namesAndValues) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Changes.in(PART, form);
    }
}
