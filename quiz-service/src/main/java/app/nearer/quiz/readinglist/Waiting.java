package app.nearer.quiz.readinglist;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import app.nearer.contracts.ReadingListEvent;

/**
 * Whoever waits here for a list: woken by name, and in any case looked after every two seconds, by one question for all. Where the database is
 * slow, the next question waits for the answer to the last.
 */
@Component
class Waiting implements DisposableBean {

    private final LatestRevisions revisions;
    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean asking = new AtomicBoolean();
    private final ExecutorService looking = Executors.newVirtualThreadPerTaskExecutor();

    Waiting(LatestRevisions revisions) {
        this.revisions = revisions;
    }

    private record Waiter(UUID resultId, int revision, Supplier<Optional<ReadingListEvent>> look,
            CompletableFuture<Optional<ReadingListEvent>> answer) {
    }

    /**
     * Waits until {@code look} finds something.
     *
     * @param revision what {@code look} finds is of this revision or a later one
     * @return what was found, or nothing when nothing was in time
     */
    CompletableFuture<Optional<ReadingListEvent>> await(UUID resultId, int revision, Supplier<Optional<ReadingListEvent>> look,
            Duration most) {
        Waiter waiter = new Waiter(resultId, revision, look, new CompletableFuture<>());
        // registered before the first look: a list that comes in between is found by one of them
        waiters.add(waiter);
        look(waiter, Runnable::run);
        return waiter.answer.completeOnTimeout(Optional.empty(), most.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((list, failure) -> waiters.remove(waiter));
    }

    void wake(UUID resultId) {
        waiters.stream()
                .filter(waiter -> waiter.resultId.equals(resultId))
                .forEach(waiter -> looking.execute(() -> look(waiter, Runnable::run)));
    }

    @Scheduled(fixedDelayString = "PT2S")
    void wakeAll() {
        if (!waiters.isEmpty() && asking.compareAndSet(false, true)) {
            looking.execute(() -> {
                try {
                    lookForAll(List.copyOf(waiters));
                } finally {
                    asking.set(false);
                }
            });
        }
    }

    /** One after another, on one connection; whoever is answered takes it from there on a thread of its own. */
    private void lookForAll(List<Waiter> all) {
        try {
            Map<UUID, Integer> come = revisions.of(all.stream().map(Waiter::resultId).collect(toUnmodifiableSet()));
            all.stream()
                    .filter(waiter -> come.getOrDefault(waiter.resultId, 0) >= waiter.revision)
                    .forEach(waiter -> look(waiter, looking));
        } catch (RuntimeException e) {
            all.forEach(waiter -> looking.execute(() -> waiter.answer.completeExceptionally(e)));
        }
    }

    private static void look(Waiter waiter, Executor answering) {
        try {
            Optional<ReadingListEvent> found = waiter.look.get();
            if (found.isPresent()) {
                answering.execute(() -> waiter.answer.complete(found));
            }
        } catch (RuntimeException e) {
            answering.execute(() -> waiter.answer.completeExceptionally(e));
        }
    }

    @Override
    public void destroy() {
        waiters.forEach(waiter -> waiter.answer.complete(Optional.empty()));
        looking.close();
    }
}
