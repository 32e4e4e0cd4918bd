package app.nearer.indexer.retention;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long snapshots are kept that nobody serves.
 *
 * @param number how many of the newest stay, however old; from 1
 * @param age    those younger than this stay, however many
 */
@ConfigurationProperties("nearer.snapshots.keep")
record RetentionProperties(@DefaultValue("10") int number, @DefaultValue("30d") Duration age) {

    RetentionProperties {
        if (number < 1) {
            throw new IllegalArgumentException("nearer.snapshots.keep.number must be 1 or more, but is " + number);
        }
        if (age.isNegative()) {
            throw new IllegalArgumentException("nearer.snapshots.keep.age must not be negative, but is " + age);
        }
    }
}
