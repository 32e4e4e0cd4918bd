package app.nearer.quiz.calibration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.scoring.Rating;

/**
 * Takes answers that were given for calibration. They wait in memory until those of several people are there, and are then written together
 * in random order, so that neither order nor time leads from them to a result. What waits when the service stops is lost, and no loss.
 */
@Component
public class GivenAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(GivenAnswers.class);

    private final Instrument instrument;
    private final GivenAnswerStore store;
    private final CalibrationProperties properties;
    private final Clock clock;
    private final List<Person> waiting = new ArrayList<>();

    GivenAnswers(Instrument instrument, GivenAnswerStore store, CalibrationProperties properties, Clock clock) {
        this.instrument = instrument;
        this.store = store;
        this.properties = properties;
        this.clock = clock;
    }

    /** What one person gave. */
    private record Person(String language, List<GivenAnswer> given) {
    }

    /**
     * Takes what one person gave, once the transaction that makes the result has ended well.
     *
     * @param answers ratings that count towards the result, by statement id
     */
    public void take(String language, Map<String, Rating> answers) {
        Person person = new Person(language, GivenAnswer.of(instrument, answers));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCommit() {
                add(person);
            }
        });
    }

    private synchronized void add(Person person) {
        waiting.add(person);
    }

    /** Writes what waits, if that of enough people does; {@code false} when nothing was written. */
    @Scheduled(fixedDelayString = "${nearer.calibration.every:1h}", initialDelayString = "${nearer.calibration.every:1h}")
    synchronized boolean write() {
        if (waiting.size() < properties.together()) {
            return false;
        }
        LocalDate month = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
        List<GivenAnswerStore.Row> rows = waiting.stream()
                .flatMap(person -> person.given.stream()
                        .map(given -> new GivenAnswerStore.Row(month, instrument.version(), person.language, given)))
                .toList();
        store.write(month, rows);
        LOG.info("Wrote answers given for calibration by {} people", waiting.size());
        waiting.clear();
        return true;
    }
}
