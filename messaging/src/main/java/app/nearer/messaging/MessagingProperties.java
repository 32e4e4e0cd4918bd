package app.nearer.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the topics.
 *
 * @param replicationFactor how many brokers keep each record, 1 or more
 */
@ConfigurationProperties("nearer.messaging")
record MessagingProperties(@DefaultValue("1") short replicationFactor) {

    MessagingProperties {
        if (replicationFactor < 1) {
            throw new IllegalArgumentException(
                    "nearer.messaging.replication-factor must be 1 or more, but is " + replicationFactor);
        }
    }
}
