package app.nearer.quiz.submission;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import app.nearer.contracts.Dimension;

/**
 * What a visitor agreed to.
 *
 * @param results     that a result is made and kept
 * @param sexual      that sexual closeness is asked about
 * @param spiritual   that meaning and faith are asked about
 * @param calibration {@code true} when the answers may be kept apart from the result, with nothing that leads to it, to make the quiz
 *                    measure better; {@code null} otherwise
 */
public record Consent(boolean results, boolean sexual, boolean spiritual,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean calibration) {

    public Consent {
        calibration = Boolean.TRUE.equals(calibration) ? Boolean.TRUE : null;
    }

    /** Answers are not kept for calibration. */
    public Consent(boolean results, boolean sexual, boolean spiritual) {
        this(results, sexual, spiritual, null);
    }

    /** Returns the sensitive dimensions that must not be asked about. */
    public Set<Dimension> withheld() {
        Set<Dimension> withheld = EnumSet.noneOf(Dimension.class);
        if (!sexual) {
            withheld.add(Dimension.SEXUAL);
        }
        if (!spiritual) {
            withheld.add(Dimension.SPIRITUAL);
        }
        return withheld;
    }

    /** Whether the answers may be kept for calibration. */
    public boolean givesAnswers() {
        return calibration != null;
    }
}
