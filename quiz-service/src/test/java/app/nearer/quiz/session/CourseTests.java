package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.submission.Consent;

class CourseTests {

    private static final Consent ALL = new Consent(true, true, true);

    private static final List<Predicament> PREDICAMENTS = List.of(Predicament.SMALL_CHILD, Predicament.UNFAIR_SHARE);

    private final Instrument instrument = Instruments.current();

    @Test
    void withEveryConsentThereIsAPageForEachDimensionAndThreeMore() {
        assertThat(paths(Relationship.PARTNER, ALL)).containsExactly("emotional", "physical", "sexual", "intellectual",
                "experiential", "social", "spiritual", "barriers", "predicaments", "last");
    }

    @Test
    void whereNoPredicamentIsOfferedThereIsNoPageForThem() {
        List<Part> parts = Course.of(instrument, Relationship.PARTNER, ALL, List.of()).parts();
        assertThat(parts).extracting(Part::path).endsWith("barriers", "last").doesNotContain("predicaments");
        assertThat(parts).extracting(Part::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(parts).extracting(Part::of).containsOnly(9);
    }

    @Test
    void thePredicamentsThatAreOfferedCanBeTickedAndNoOthers() {
        Course course = course(ALL);
        assertThat(course.part("predicaments").orElseThrow().view()).isEqualTo("quiz/predicaments");
        assertThat(course.asks("predicament.SMALL_CHILD", "yes")).isTrue();
        assertThat(course.asks("predicament.SMALL_CHILD", "")).as("taking it back").isTrue();
        assertThat(course.asks("predicament.SMALL_CHILD", "perhaps")).isFalse();
        assertThat(course.asks("predicament.SIBLING", "yes")).isFalse();
    }

    @Test
    void inPlaceOfAPageThatIsGoneComesThatOfTheBarriers() {
        Course without = Course.of(instrument, Relationship.PARTNER, ALL, List.of());
        assertThat(without.partOrBarriers("predicaments").path()).isEqualTo("barriers");
        assertThat(without.partOrBarriers("social").path()).isEqualTo("social");
    }

    @Test
    void whatWasNotAgreedToIsNotAsked() {
        assertThat(paths(Relationship.PARTNER, new Consent(true, false, false))).containsExactly("emotional", "physical",
                "intellectual", "experiential", "social", "barriers", "predicaments", "last");
    }

    @Test
    void familyIsNeverAskedAboutSex() {
        assertThat(paths(Relationship.FAMILY, ALL)).doesNotContain("sexual").contains("spiritual");
    }

    @Test
    void pagesAreCountedFromOneWithoutAHole() {
        List<Part> parts = course(ALL).parts();
        assertThat(parts).extracting(Part::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(parts).extracting(Part::of).containsOnly(10);
    }

    @Test
    void goingForwardAndBackAgainLeadsToTheSamePage() {
        Course course = course(new Consent(true, false, true));
        for (Part part : course.parts()) {
            course.after(part).ifPresent(next -> assertThat(course.before(next)).isEqualTo(part));
        }
        assertThat(course.before(course.first())).isEqualTo(course.first());
        assertThat(course.after(course.parts().getLast())).isEmpty();
    }

    @Test
    void anAnswerMustBeOneThatIsOffered() {
        Course course = course(ALL);
        assertThat(course.asks("emotional-5.now", "5")).isTrue();
        assertThat(course.asks("emotional-5.now", "")).as("taking it back").isTrue();
        assertThat(course.asks("emotional-5.now", "6")).isFalse();
        assertThat(course.asks("emotional-5.sometimes", "5")).isFalse();
        assertThat(course.asks("barrier.GRIEF", "yes")).isTrue();
        assertThat(course.asks("barrier.GRIEF", "very")).isFalse();
        assertThat(course.asks("barrier.NO_SUCH", "yes")).isFalse();
        assertThat(course.asks("minutes", "20")).isTrue();
        assertThat(course.asks("minutes", "21")).isFalse();
    }

    @Test
    void anAnswerToWhatWasNotAgreedToIsNotTaken() {
        assertThat(course(new Consent(true, false, true)).asks("sexual-5.now", "3")).isFalse();
        assertThat(course(ALL).asks("sexual-5.now", "3")).isTrue();
    }

    private List<String> paths(Relationship relationship, Consent consent) {
        return Course.of(instrument, relationship, consent, PREDICAMENTS).parts().stream().map(Part::path).toList();
    }

    private Course course(Consent consent) {
        return Course.of(instrument, Relationship.PARTNER, consent, PREDICAMENTS);
    }
}
