package app.nearer.quiz.readinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.ReadingListEvent;

class WaitingTests {

    private static final UUID RESULT = UUID.randomUUID();
    private static final ReadingListEvent LIST = ReadingListEvent.of(UUID.randomUUID(), Instant.now(), RESULT, 1, "v1",
            List.of());
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Waiting waiting = new Waiting();
    private final AtomicReference<Optional<ReadingListEvent>> stored = new AtomicReference<>(Optional.empty());
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void stop() {
        waiting.destroy();
    }

    @Test
    void whatIsThereAlreadyIsAnsweredAtOnce() {
        stored.set(Optional.of(LIST));
        assertThat(await(LONG)).isCompletedWithValue(Optional.of(LIST));
    }

    @Test
    void whoWaitsIsWokenByTheResultsId() throws Exception {
        CompletableFuture<Optional<ReadingListEvent>> answer = await(LONG);
        assertThat(answer).isNotDone();
        stored.set(Optional.of(LIST));
        waiting.wake(RESULT);
        assertThat(answer.get(5, TimeUnit.SECONDS)).contains(LIST);
    }

    @Test
    void aListForAnotherResultWakesNobodyElse() {
        await(LONG);
        waiting.wake(UUID.randomUUID());
        // whoever was asked to look, has looked when this returns
        waiting.destroy();
        assertThat(looks).hasValue(1);
    }

    @Test
    void wokenForNothingItGoesOnWaiting() throws Exception {
        CompletableFuture<Optional<ReadingListEvent>> answer = await(LONG);
        waiting.wake(RESULT);
        stored.set(Optional.of(LIST));
        waiting.wakeAll();
        assertThat(answer.get(5, TimeUnit.SECONDS)).contains(LIST);
    }

    /** The list is stored, and told, right after the first look has found nothing. */
    @Test
    void aListThatComesDuringTheFirstLookIsNotMissed() throws Exception {
        CompletableFuture<Optional<ReadingListEvent>> answer = waiting.await(RESULT, () -> {
            Optional<ReadingListEvent> seen = stored.get();
            if (looks.incrementAndGet() == 1) {
                stored.set(Optional.of(LIST));
                waiting.wake(RESULT);
            }
            return seen;
        }, LONG);
        assertThat(answer.get(5, TimeUnit.SECONDS)).contains(LIST);
    }

    @Test
    void whoHasWaitedInVainIsToldAndForgotten() throws Exception {
        CompletableFuture<Optional<ReadingListEvent>> answer = await(Duration.ofMillis(20));
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEmpty();
        int before = looks.get();
        waiting.wakeAll();
        waiting.destroy();
        assertThat(looks).hasValue(before);
    }

    @Test
    void whenTheDatabaseIsAwayTheWaitFails() {
        CompletableFuture<Optional<ReadingListEvent>> answer = waiting.await(RESULT, () -> {
            throw new IllegalStateException("away");
        }, LONG);
        assertThatThrownBy(() -> answer.get(5, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("away");
    }

    @Test
    void nobodyIsLeftWaitingWhenTheServiceStops() {
        CompletableFuture<Optional<ReadingListEvent>> answer = await(LONG);
        waiting.destroy();
        assertThat(answer).isCompletedWithValue(Optional.empty());
    }

    private CompletableFuture<Optional<ReadingListEvent>> await(Duration most) {
        return waiting.await(RESULT, () -> {
            looks.incrementAndGet();
            return stored.get();
        }, most);
    }
}
