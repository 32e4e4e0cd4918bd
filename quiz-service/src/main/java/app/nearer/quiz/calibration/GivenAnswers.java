package app.nearer.quiz.calibration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import app.nearer.contracts.Dimension;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.scoring.Rating;

/**
 * Takes answers that were given for calibration. They wait in memory until many people have given theirs of one dimension in one language, and
 * are then written together in random order, so that neither order nor time leads from them to a result, and each has others like it. What
 * waits when the service stops is lost: too few to hide among are also too few to estimate anything from.
 */
@Component
public class GivenAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(GivenAnswers.class);

    private final Instrument instrument;
    private final GivenAnswerStore store;
    private final CalibrationProperties properties;
    private final Clock clock;

    /** What each person gave. */
    private final Map<Pile, List<List<GivenAnswer>>> waiting = new HashMap<>();

    GivenAnswers(Instrument instrument, GivenAnswerStore store, CalibrationProperties properties, Clock clock) {
        this.instrument = instrument;
        this.store = store;
        this.properties = properties;
        this.clock = clock;
    }

    /** Those among whom an answer hides. */
    private record Pile(String language, Dimension dimension) {
    }

    /**
     * Takes what one person gave, once the transaction that makes the result has ended well.
     *
     * @param answers ratings that count towards the result, by statement id
     */
    public void take(String language, Map<String, Rating> answers) {
        Map<Pile, List<GivenAnswer>> given = GivenAnswer.of(instrument, answers)
                .stream()
                .collect(Collectors.groupingBy(one -> new Pile(language, one.dimension())));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCommit() {
                add(given);
            }
        });
    }

    /** Called while a request may still hold its connection: nobody may wait for one with this lock in hand. */
    private synchronized void add(Map<Pile, List<GivenAnswer>> given) {
        given.forEach((pile, answers) -> waiting.computeIfAbsent(pile, of -> new ArrayList<>()).add(answers));
    }

    /** Writes each pile that has grown large enough; {@code false} when none has. */
    @Scheduled(fixedDelayString = "${nearer.calibration.every:1h}", initialDelayString = "${nearer.calibration.every:1h}")
    boolean write() {
        Map<Pile, List<List<GivenAnswer>>> large = takeOut();
        if (large.isEmpty()) {
            return false;
        }
        LocalDate month = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
        try {
            store.write(month, large.entrySet().stream().flatMap(pile -> rows(pile.getKey(), pile.getValue(), month)).toList());
        } catch (RuntimeException e) {
            putBack(large);
            throw e;
        }
        large.forEach((pile, people) -> LOG.info("Wrote answers given for calibration by {} people: {}", people.size(), pile));
        return true;
    }

    private synchronized Map<Pile, List<List<GivenAnswer>>> takeOut() {
        Map<Pile, List<List<GivenAnswer>>> large = new HashMap<>(waiting);
        large.values().removeIf(people -> people.size() < properties.together());
        waiting.keySet().removeAll(large.keySet());
        return large;
    }

    private synchronized void putBack(Map<Pile, List<List<GivenAnswer>>> piles) {
        piles.forEach((pile, people) -> waiting.computeIfAbsent(pile, of -> new ArrayList<>()).addAll(people));
    }

    private Stream<GivenAnswerStore.Row> rows(Pile pile, List<List<GivenAnswer>> people, LocalDate month) {
        return people.stream()
                .flatMap(List::stream)
                .map(given -> new GivenAnswerStore.Row(month, instrument.version(), pile.language, given));
    }
}
