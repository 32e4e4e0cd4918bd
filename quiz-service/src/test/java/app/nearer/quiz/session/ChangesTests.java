package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ChangesTests {

    private static final Set<String> STEPS = Set.of("1", "2", "3", "4", "5");
    private static final Part PART = new Part("social", 1, 3, null, List.of("social-1", "social-2"),
            List.of(new Question("social-1.now", STEPS), new Question("social-1.wanted", STEPS),
                    new Question("social-2.now", STEPS), Question.tick("barrier.GRIEF")));

    @Test
    void whatIsAnsweredAnewIsWritten() {
        assertThat(changes("was.social-1.now", "", "social-1.now", "3")).containsExactly(new Answer("social-1.now", "3"));
        assertThat(changes("was.social-1.now", "2", "social-1.now", "3")).containsExactly(new Answer("social-1.now", "3"));
    }

    @Test
    void whatStandsAsItWasShownIsNotWrittenAgain() {
        assertThat(changes("was.social-1.now", "3", "social-1.now", "3")).isEmpty();
    }

    @Test
    void aPageOpenedBeforeTakesNothingBackThatWasAnsweredInAnotherTab() {
        assertThat(changes("was.social-1.now", "", "was.social-2.now", "", "social-2.now", "4"))
                .containsExactly(new Answer("social-2.now", "4"));
    }

    @Test
    void aBoxThatIsUntickedIsTakenBack() {
        assertThat(changes("was.barrier.GRIEF", "yes")).containsExactly(new Answer("barrier.GRIEF", ""));
    }

    @Test
    void clearingAStatementTakesBackBothItsRatingsAndNoOther() {
        assertThat(changes("clear", "social-1", "was.social-1.now", "2", "social-1.now", "2", "was.social-1.wanted", "4",
                "social-1.wanted", "4", "was.social-2.now", "3", "social-2.now", "3"))
                .containsExactly(new Answer("social-1.now", ""), new Answer("social-1.wanted", ""));
    }

    @Test
    void whatIsNotOfferedIsLeftOut() {
        assertThat(changes("social-1.now", "6", "social-9.now", "3", "barrier.GRIEF", "no")).isEmpty();
    }

    private static List<Answer> changes(String... namesAndValues) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Changes.in(PART, form);
    }
}
