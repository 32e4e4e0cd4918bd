/**
 * Gets events to Kafka once the transaction that they belong to is committed. A row stays until the answer to its event is stored:
 * {@link app.nearer.quiz.outbox.Outbox} keeps the rows, {@link app.nearer.quiz.outbox.Relay} sends them, and
 * {@link app.nearer.quiz.outbox.RetrySchedule} says when to try again.
 */
@NullMarked
package app.nearer.quiz.outbox;

import org.jspecify.annotations.NullMarked;
