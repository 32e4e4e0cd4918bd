package app.nearer.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

import app.nearer.contracts.Topics;

/**
 * What happens to a record that cannot be handled. One that can never be handled goes to its dead letters at once, with the class of the
 * error and nothing else in the headers. When something is away, the record is tried again until that is back, and those behind it wait.
 */
final class FailedRecords {

    /** The header of a dead letter that holds the name of the error's class. */
    static final String ERROR_CLASS = "error-class";

    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private FailedRecords() {
    }

    static CommonErrorHandler handler(KafkaOperations<byte[], byte[]> kafka) {
        DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters(kafka), pauses());
        handler.setClassifications(Map.of(), true);
        handler.addNotRetryableExceptions(UnreadableEventException.class, NullPointerException.class,
                IllegalArgumentException.class,
                IndexOutOfBoundsException.class, ClassCastException.class, ArithmeticException.class);
        return handler;
    }

    private static ExponentialBackOff pauses() {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        return pauses;
    }

    private static DeadLetterPublishingRecoverer deadLetters(KafkaOperations<byte[], byte[]> kafka) {
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(kafka,
                (failed, error) -> new TopicPartition(Topics.deadLetters(failed.topic()), -1));
        recoverer.setExceptionHeadersCreator((headers, error, isKey, names) -> headers.add(ERROR_CLASS,
                rootOf(error).getClass().getName().getBytes(StandardCharsets.UTF_8)));
        recoverer.setLogRecoveryRecord(false);
        return recoverer;
    }

    private static Throwable rootOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
