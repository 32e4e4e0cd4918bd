package app.nearer.quiz.calibration;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what is kept for calibration.
 *
 * @param together how many people's answers of one dimension in one language are written at once at least, 200 or more: among fewer it could
 *                 be worked out whose they are. As many as by default are also what estimating constants of the graded response model takes
 *                 (S. P. Reise and J. Yu, Parameter recovery in the graded response model using MULTILOG, Journal of Educational
 *                 Measurement 27, 1990), so that little is lost where so many never come together
 * @param every    how often it is looked whether so many are there, one minute or more
 */
@ConfigurationProperties("nearer.calibration")
record CalibrationProperties(@DefaultValue("500") int together, @DefaultValue("1h") Duration every) {

    static final int FEWEST_TOGETHER = 200;

    CalibrationProperties {
        if (together < FEWEST_TOGETHER) {
            throw new IllegalArgumentException(
                    "nearer.calibration.together must be %d or more, but is %d".formatted(FEWEST_TOGETHER, together));
        }
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("nearer.calibration.every must be one minute or more, but is " + every);
        }
    }
}
