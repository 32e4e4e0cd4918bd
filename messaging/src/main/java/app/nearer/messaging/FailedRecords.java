package app.nearer.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.ExponentialBackOff;

import app.nearer.contracts.Topics;

/**
 * What happens to a record that cannot be handled. One that can never be handled goes to its dead letters at once, with the class of the
 * error and nothing else in the headers. When something is away, the record is tried again until that is back, and those behind it wait.
 */
final class FailedRecords {

    /** The header of a dead letter that holds the name of the error's class. */
    static final String ERROR_CLASS = "error-class";

    private static final Logger log = LoggerFactory.getLogger(FailedRecords.class);
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private FailedRecords() {
    }

    static CommonErrorHandler handler(KafkaOperations<byte[], byte[]> kafka) {
        DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters(kafka), pauses());
        handler.setRetryListeners(new Log());
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.setClassifications(Map.of(), true);
        handler.addNotRetryableExceptions(UnreadableEventException.class, DataIntegrityViolationException.class,
                NullPointerException.class,
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
                kindOf(error).getBytes(StandardCharsets.UTF_8)));
        recoverer.setLogRecoveryRecord(false);
        return recoverer;
    }

    /** One line for each attempt that failed, with the kind of the error only: what it says may quote the record. */
    private static final class Log implements RetryListener {

        @Override
        public void failedDelivery(ConsumerRecord<?, ?> failed, @Nullable Exception error, int attempt) {
            log.warn("{}-{}@{} could not be handled (attempt {}): {}", failed.topic(), failed.partition(), failed.offset(),
                    attempt,
                    kindOf(error));
        }

        @Override
        public void recovered(ConsumerRecord<?, ?> failed, @Nullable Exception error) {
            log.warn("{}-{}@{} is a dead letter: {}", failed.topic(), failed.partition(), failed.offset(), kindOf(error));
        }

        @Override
        public void recoveryFailed(ConsumerRecord<?, ?> failed, @Nullable Exception original, Exception error) {
            log.warn("{}-{}@{} could not be made a dead letter: {}", failed.topic(), failed.partition(), failed.offset(),
                    kindOf(error));
        }
    }

    private static String kindOf(@Nullable Throwable error) {
        return error == null ? "unknown" : rootOf(error).getClass().getName();
    }

    private static Throwable rootOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
