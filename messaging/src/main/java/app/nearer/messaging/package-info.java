/**
 * How the services send and receive events. {@link app.nearer.messaging.EventPublisher} sends and waits for the acknowledgement;
 * {@link app.nearer.messaging.EventMapper} reads; {@link app.nearer.messaging.FailedRecords} decides what happens to a record that cannot be
 * handled; {@link app.nearer.messaging.TopicProvisioner} creates the topics and binds the consumers once
 * they are there. A task that is scheduled and waits for the broker holds up no other. The settings that all services share are in
 * {@code nearer-messaging.yml}, which each imports by {@code spring.config.import}.
 */
@NullMarked
package app.nearer.messaging;

import org.jspecify.annotations.NullMarked;
