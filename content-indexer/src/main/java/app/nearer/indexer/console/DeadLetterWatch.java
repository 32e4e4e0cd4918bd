package app.nearer.indexer.console;

import java.util.SortedMap;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import app.nearer.messaging.DeadLetters;

/** Counts the dead letters now and then, in the background: the console does not wait for the broker. */
@Component
class DeadLetterWatch {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterWatch.class);

    private final DeadLetters letters;
    private volatile Seen seen = new Seen(false, new TreeMap<>());

    DeadLetterWatch(DeadLetters letters) {
        this.letters = letters;
    }

    /**
     * What was seen last.
     *
     * @param known  whether the broker could be asked
     * @param counts how many there are of each topic that has some
     */
    record Seen(boolean known, SortedMap<String, Long> counts) {
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT30S")
    void look() {
        try {
            seen = new Seen(true, letters.counts());
        } catch (RuntimeException e) {
            log.debug("dead letters cannot be counted", e);
            seen = new Seen(false, seen.counts());
        }
    }

    Seen seen() {
        return seen;
    }
}
