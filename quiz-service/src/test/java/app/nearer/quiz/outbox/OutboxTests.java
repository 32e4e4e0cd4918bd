package app.nearer.quiz.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Topics;
import app.nearer.quiz.RealService;
import app.nearer.quiz.outbox.Outbox.Claimed;

/** Each test is one transaction that is rolled back, so that the service's own relay sees nothing of it. */
@RealService
@Transactional
class OutboxTests {

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final UUID result = UUID.randomUUID();

    OutboxTests(Outbox outbox, JdbcClient jdbc) {
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void keepAResult() {
        jdbc.sql(
                """
                        insert into result (id, revision, created_at, instrument_version, language, relationship, circumstances,
                                            profile, headline, barriers, excluded_dimensions, support_first)
                        values (:id, 1, now(), '1', 'en', 'FRIEND', '{}', '[]', '{}', '{}', '{}', false)""")
                .param("id", result)
                .update();
    }

    @Test
    void whatIsAddedIsDueAtOnceAndComesOutAsItWentIn() {
        QuizResultEvent event = add(1);
        Claimed claimed = outbox.claim(event.eventId()).orElseThrow();
        assertThat(claimed).isEqualTo(new Claimed(event.eventId(), Topics.QUIZ_RESULTS, event, 1));
    }

    @Test
    void whatIsClaimedIsNotDueAgainBeforeHalfAMinute() {
        QuizResultEvent event = add(1);
        outbox.claim(event.eventId());
        assertThat(outbox.claim(event.eventId())).isEmpty();
        assertThat(claimDue()).isEmpty();
        assertThat(pause()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(36));
    }

    @Test
    void untilItsAnswerComesItIsSentAgainUnderTheSameIdWithLongerAndLongerPauses() {
        QuizResultEvent event = add(1);
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(claimDue()).extracting(Claimed::eventId, Claimed::attempt)
                    .containsExactly(tuple(event.eventId(), attempt));
            Duration least = RetrySchedule.pauseAfter(attempt, 0).orElseThrow();
            assertThat(pause()).isBetween(least, least.plus(least.dividedBy(5)));
            timePasses();
        }
    }

    @Test
    void afterTwelveAttemptsItIsParkedUntilItIsReplayed() {
        QuizResultEvent event = add(1);
        for (int attempt = 1; attempt <= RetrySchedule.MOST_ATTEMPTS; attempt++) {
            assertThat(claimDue()).hasSize(1);
            timePasses();
        }
        assertThat(claimDue()).isEmpty();
        assertThat(parked()).isTrue();
        assertThat(outbox.count(true)).isPositive();

        assertThat(outbox.replayParked()).isPositive();
        assertThat(outbox.claim(event.eventId()).orElseThrow().attempt()).as("with all attempts before it").isEqualTo(1);
    }

    @Test
    void anAttemptThatNeverReachedKafkaDoesNotCount() {
        QuizResultEvent event = add(1);
        Claimed claimed = outbox.claim(event.eventId()).orElseThrow();
        outbox.giveBack(claimed, Duration.ofSeconds(5));
        assertThat(pause()).isEqualTo(Duration.ofSeconds(5));
        timePasses();
        assertThat(outbox.claim(event.eventId()).orElseThrow().attempt()).isEqualTo(1);
    }

    @Test
    void evenTheLastAttemptIsGivenBack() {
        QuizResultEvent event = add(1);
        jdbc.sql("update outbox set attempts = 11 where result_id = :id").param("id", result).update();
        outbox.giveBack(outbox.claim(event.eventId()).orElseThrow(), Duration.ZERO);
        assertThat(parked()).isFalse();
        assertThat(outbox.claim(event.eventId()).orElseThrow().attempt()).isEqualTo(12);
    }

    @Test
    void aLaterRevisionTakesThePlaceOfAnEarlierOne() {
        QuizResultEvent first = add(1);
        QuizResultEvent second = add(2);
        assertThat(outbox.claim(first.eventId())).isEmpty();
        assertThat(claimDue()).extracting(Claimed::eventId).containsExactly(second.eventId());
    }

    @Test
    void theAnswerToARevisionAnswersTheEarlierOnesToo() {
        add(2);
        outbox.answered(result, 1);
        assertThat(waiting()).isTrue();
        outbox.answered(result, 3);
        assertThat(waiting()).isFalse();
    }

    @Test
    void theAnswerToAnotherResultChangesNothing() {
        add(1);
        outbox.answered(UUID.randomUUID(), 1);
        assertThat(waiting()).isTrue();
    }

    @Test
    @Transactional(propagation = Propagation.NEVER)
    void nothingIsAddedOutsideOfATransaction() {
        assertThatThrownBy(() -> outbox.add(Topics.QUIZ_RESULTS, result, event(1))).hasMessageContaining("mandatory");
    }

    private QuizResultEvent add(int revision) {
        QuizResultEvent event = event(revision);
        outbox.add(Topics.QUIZ_RESULTS, result, event);
        return event;
    }

    private QuizResultEvent event(int revision) {
        return QuizResultEvent.of(UUID.randomUUID(), Instant.now(), result, revision, "1", "en", Relationship.FRIEND, Set.of(),
                List.of(), Set.of(), Preferences.NONE, Set.of(), false, List.of());
    }

    private List<Claimed> claimDue() {
        return outbox.claimDue(1000).stream().filter(claimed -> claimed.event().resultId().equals(result)).toList();
    }

    private void timePasses() {
        jdbc.sql("update outbox set next_attempt_at = now() where result_id = :id").param("id", result).update();
    }

    /** Inside a transaction the clock of the database stands still. */
    private Duration pause() {
        double seconds = jdbc.sql("select extract(epoch from next_attempt_at - now()) from outbox where result_id = :id")
                .param("id", result)
                .query(Double.class)
                .single();
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private boolean parked() {
        return jdbc.sql("select parked from outbox where result_id = :id").param("id", result).query(Boolean.class).single();
    }

    private boolean waiting() {
        return jdbc.sql("select exists (select 1 from outbox where result_id = :id)")
                .param("id", result)
                .query(Boolean.class)
                .single();
    }
}
