package app.nearer.quiz.readinglist;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.ReadingListEvent;

class WaitingTests {

    private static final UUID RESULT = UUID.randomUUID();
    private static final ReadingListEvent LIST = ReadingListEvent.of(UUID.randomUUID(), Instant.now(), RESULT, 1, "v1",
            List.of());
    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicReference<Optional<ReadingListEvent>> stored = new AtomicReference<>(Optional.empty());
    private final AtomicInteger looks = new AtomicInteger();
    private final List<Set<UUID>> questions = new CopyOnWriteArrayList<>();
    private final Waiting waiting = new Waiting(results -> {
        questions.add(results);
        return stored.get().map(list -> Map.of(list.resultId(), list.revision())).orElse(Map.of());
    });

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
        CompletableFuture<Optional<ReadingListEvent>> answer = waiting.await(RESULT, 1, () -> {
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
    void everyTwoSecondsOneQuestionIsAskedForAll() throws Exception {
        CompletableFuture<Optional<ReadingListEvent>> answer = await(LONG);
        Set<UUID> others = Stream.generate(UUID::randomUUID).limit(50).collect(toUnmodifiableSet());
        others.forEach(other -> waiting.await(other, 1, this::look, LONG));
        looks.set(0);
        stored.set(Optional.of(LIST));
        waiting.wakeAll();
        assertThat(answer.get(5, TimeUnit.SECONDS)).contains(LIST);
        assertThat(questions).singleElement()
                .satisfies(asked -> assertThat(asked).hasSize(51).contains(RESULT).containsAll(others));
        assertThat(looks).as("only what has come is read").hasValue(1);
    }

    @Test
    void aListOfAnEarlierRevisionIsNotLookedAt() {
        waiting.await(RESULT, 2, this::look, LONG);
        stored.set(Optional.of(LIST));
        looks.set(0);
        waiting.wakeAll();
        waiting.destroy();
        assertThat(questions).hasSize(1);
        assertThat(looks).hasValue(0);
    }

    @Test
    void whileAQuestionIsUnderwayNoOtherIsAsked() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Waiting behindASlowDatabase = new Waiting(results -> {
            asked.incrementAndGet();
            awaitUninterruptibly(slow);
            return Map.of();
        });
        behindASlowDatabase.await(RESULT, 1, Optional::empty, LONG);
        behindASlowDatabase.wakeAll();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> asked.get() == 1);
        for (int tick = 0; tick < 10; tick++) {
            behindASlowDatabase.wakeAll();
        }
        slow.countDown();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            behindASlowDatabase.wakeAll();
            return asked.get() > 1;
        });
        behindASlowDatabase.destroy();
        assertThat(asked.get()).as("the ten ticks asked once").isLessThan(10);
    }

    @Test
    void whereNobodyWaitsNothingIsAsked() {
        waiting.wakeAll();
        waiting.destroy();
        assertThat(questions).isEmpty();
    }

    @Test
    void whenTheDatabaseIsAwayAtATickAllAreTold() {
        Waiting withoutDatabase = new Waiting(results -> {
            throw new IllegalStateException("away");
        });
        CompletableFuture<Optional<ReadingListEvent>> answer = withoutDatabase.await(RESULT, 1, Optional::empty, LONG);
        withoutDatabase.wakeAll();
        assertThatThrownBy(() -> answer.get(5, TimeUnit.SECONDS)).hasRootCauseMessage("away");
        withoutDatabase.destroy();
    }

    @Test
    void whenTheDatabaseIsAwayTheWaitFails() {
        CompletableFuture<Optional<ReadingListEvent>> answer = waiting.await(RESULT, 1, () -> {
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
        return waiting.await(RESULT, 1, this::look, most);
    }

    private Optional<ReadingListEvent> look() {
        looks.incrementAndGet();
        return stored.get();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
