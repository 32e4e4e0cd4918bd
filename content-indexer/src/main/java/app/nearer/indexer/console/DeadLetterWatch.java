package app.nearer.indexer.console;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import app.nearer.messaging.DeadLetters;
import app.nearer.messaging.DeadLetters.DeadLetter;

/** Looks for dead letters now and then, in the background: a page does not wait for the broker. */
@Component
class DeadLetterWatch {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterWatch.class);

    private final DeadLetters letters;
    private volatile Seen seen = new Seen(false, List.of());

    DeadLetterWatch(@Value("${spring.kafka.bootstrap-servers:localhost:9092}") String servers) {
        letters = new DeadLetters(servers);
    }

    /**
     * What was seen last.
     *
     * @param known whether the broker could be asked
     */
    record Seen(boolean known, List<DeadLetter> letters) {

        /** How many there are of each topic. */
        public Map<String, Long> byTopic() {
            return letters.stream().collect(Collectors.groupingBy(DeadLetter::topic, TreeMap::new, Collectors.counting()));
        }
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT30S")
    void look() {
        try {
            seen = new Seen(true, letters.waiting());
        } catch (RuntimeException e) {
            log.debug("dead letters cannot be counted", e);
            seen = new Seen(false, seen.letters());
        }
    }

    Seen seen() {
        return seen;
    }
}
