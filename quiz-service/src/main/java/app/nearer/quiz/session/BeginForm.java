package app.nearer.quiz.session;

import static app.nearer.quiz.session.Agreement.ADULT;
import static app.nearer.quiz.session.Agreement.CALIBRATION;
import static app.nearer.quiz.session.Agreement.NO_TRACE;
import static app.nearer.quiz.session.Agreement.RESULTS;
import static app.nearer.quiz.session.Agreement.SEXUAL;
import static app.nearer.quiz.session.Agreement.SPIRITUAL;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Relationship;
import app.nearer.quiz.submission.Consent;

/**
 * What the first page asks.
 *
 * @param relationship whom it is about; {@code null} when nothing was chosen
 * @param agreed       the boxes ticked
 * @param form         how much is to be asked; {@code null} when nothing was chosen
 */
record BeginForm(@Nullable Relationship relationship, Set<Agreement> agreed, @Nullable QuizForm form) {

    /** Nothing is chosen for anyone beforehand. */
    static final BeginForm EMPTY = new BeginForm(null, Set.of(), null);

    BeginForm(@Nullable Relationship relationship, @Nullable Set<Agreement> agreed, @Nullable QuizForm form) {
        this.relationship = relationship;
        this.agreed = agreed == null ? Set.of() : Set.copyOf(agreed);
        this.form = form;
    }

    /** Everything, when nothing was chosen. */
    QuizForm chosenForm() {
        return form == null ? QuizForm.FULL : form;
    }

    boolean has(Agreement agreement) {
        return agreed.contains(agreement);
    }

    /** What is missing before the quiz can begin, in the order of the page: field to message key. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (relationship == null) {
            problems.put("relationship", "landing.missing.relationship");
        }
        if (!has(RESULTS)) {
            problems.put("results", "landing.missing.results");
        }
        if (!has(ADULT)) {
            problems.put("adult", "landing.missing.adult");
        }
        return problems;
    }

    /** Where no trace is to be left, no answer is kept either, whatever was ticked. */
    Consent consent() {
        return new Consent(has(RESULTS), has(SEXUAL) && relationship != Relationship.FAMILY, has(SPIRITUAL),
                has(CALIBRATION) && !has(NO_TRACE));
    }
}
