package app.nearer.quiz.calibration;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what is kept for calibration.
 *
 * @param together how many people's answers are written at once at least, one or more
 * @param every    how often it is looked whether so many are there, one minute or more
 */
@ConfigurationProperties("nearer.calibration")
record CalibrationProperties(@DefaultValue("5") int together, @DefaultValue("1h") Duration every) {

    CalibrationProperties {
        if (together < 1) {
            throw new IllegalArgumentException("nearer.calibration.together must be 1 or more, but is " + together);
        }
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("nearer.calibration.every must be one minute or more, but is " + every);
        }
    }
}
