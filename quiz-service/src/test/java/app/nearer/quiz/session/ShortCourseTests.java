package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.instrument.Statement;
import app.nearer.quiz.scoring.Rating;
import app.nearer.quiz.submission.Consent;

class ShortCourseTests {

    private final Instrument instrument = Instruments.current();
    private final Course full = Course.of(instrument, Relationship.PARTNER, new Consent(true, true, true),
            List.of(Predicament.SMALL_CHILD));
    private final Map<String, Rating> ratings = new HashMap<>();

    @Test
    void itBeginsWithTwoStatementsOfEachKind() {
        Course course = course();
        assertThat(course.parts()).extracting(Part::path)
                .containsExactlyElementsOf(full.parts().stream().map(Part::path).toList());
        assertThat(course.parts().stream().filter(Part::isRated)).allSatisfy(part -> assertThat(part.statements()).hasSize(2));
        assertThat(course.asks("emotional-11.now", "3")).isTrue();
        assertThat(course.asks("emotional-7.now", "3")).isFalse();
        assertThat(course.asks(Course.NOT_PART, Question.TICKED)).isTrue();
    }

    @Test
    void itGoesOnOnlyWhereItIsNotClear() {
        rateFirst("", new Rating(5, 2));
        rateFirst("emotional", new Rating(1, 5));
        rateFirst("social", new Rating(1, 5));
        Part more = more(course()).getFirst();
        assertThat(more.statements()).containsExactly("emotional-7", "social-7");
        assertThat(more.view()).isEqualTo("quiz/section");
        assertThat(course().asks("social-7.wanted", "5")).isTrue();
    }

    @Test
    void anotherPageComesOnlyOnceTheLastWasAnswered() {
        rateFirst("", new Rating(5, 2));
        rateFirst("emotional", new Rating(1, 5));
        rateFirst("social", new Rating(1, 5));
        assertThat(more(course())).hasSize(1);
        ratings.put("emotional-7", new Rating(1, 5));
        ratings.put("social-7", new Rating(1, 5));
        assertThat(more(course())).hasSize(2);
        assertThat(more(course()).getFirst().statements()).as("answering a page does not change it")
                .containsExactly("emotional-7", "social-7");
    }

    @Test
    void whereAllIsClearNothingIsAdded() {
        rateFirst("", new Rating(5, 2));
        assertThat(more(course())).isEmpty();
    }

    @Test
    void pagesAreCountedWithoutAHoleAndEndAsTheFullFormDoes() {
        rateFirst("", new Rating(3, 3));
        rateFirst("emotional", new Rating(2, 4));
        rateFirst("social", new Rating(2, 4));
        Course course = course();
        for (int i = 0; i < course.parts().size(); i++) {
            assertThat(course.parts().get(i).number()).isEqualTo(i + 1);
            assertThat(course.parts().get(i).of()).isEqualTo(course.parts().size());
        }
        assertThat(course.parts().subList(course.parts().size() - 3, course.parts().size())).extracting(Part::path)
                .containsExactly(Course.BARRIERS, Course.PREDICAMENTS, Course.LAST);
    }

    @Test
    void aPageThatIsNoLongerNeededIsFollowedByWhatTookItsPlace() {
        Part gone = new Part(Part.MORE + 1, 8, 10, null, List.of(), List.of());
        assertThat(course().afterEarlier(gone).orElseThrow().path()).isEqualTo(Course.BARRIERS);
        assertThat(course().afterEarlier(course().first()).orElseThrow().path()).isEqualTo("physical");
    }

    private Course course() {
        return ShortCourse.of(instrument, full, ratings);
    }

    private static List<Part> more(Course course) {
        return course.parts().stream().filter(part -> part.path().startsWith(Part.MORE)).toList();
    }

    private void rateFirst(String dimension, Rating rating) {
        instrument.sections()
                .forEach(section -> section.statements().stream().limit(2).map(Statement::id)
                        .filter(id -> id.startsWith(dimension))
                        .forEach(id -> ratings.put(id, rating)));
    }
}
