/**
 * The visitor's site. {@code instrument} holds the statements, {@code session} the quiz in progress, {@code scoring} makes a profile of the
 * answers, {@code result} keeps it, {@code outbox} gets it to Kafka, {@code readinglist} waits for the answer and {@code library} for the
 * articles; {@code web} is what every page has in common.
 */
@NullMarked
package app.nearer.quiz;

import org.jspecify.annotations.NullMarked;
