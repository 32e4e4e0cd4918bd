package app.nearer.quiz.readinglist;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import app.nearer.contracts.ReadingListEvent;

/** Whoever waits here for a list: woken by name, and looking again every two seconds in any case. */
@Component
class Waiting implements DisposableBean {

    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private final ExecutorService looking = Executors.newVirtualThreadPerTaskExecutor();

    private record Waiter(UUID resultId, Supplier<Optional<ReadingListEvent>> look,
            CompletableFuture<Optional<ReadingListEvent>> answer) {
    }

    /**
     * Waits until {@code look} finds something.
     *
     * @return what was found, or nothing when nothing was in time
     */
    CompletableFuture<Optional<ReadingListEvent>> await(UUID resultId, Supplier<Optional<ReadingListEvent>> look, Duration most) {
        Waiter waiter = new Waiter(resultId, look, new CompletableFuture<>());
        // registered before the first look: a list that comes in between is found by one of them
        waiters.add(waiter);
        look(waiter);
        return waiter.answer.completeOnTimeout(Optional.empty(), most.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((list, failure) -> waiters.remove(waiter));
    }

    void wake(UUID resultId) {
        waiters.stream().filter(waiter -> waiter.resultId.equals(resultId)).forEach(this::lookAside);
    }

    @Scheduled(fixedDelayString = "PT2S")
    void wakeAll() {
        waiters.forEach(this::lookAside);
    }

    private void lookAside(Waiter waiter) {
        looking.execute(() -> look(waiter));
    }

    private static void look(Waiter waiter) {
        try {
            Optional<ReadingListEvent> found = waiter.look.get();
            if (found.isPresent()) {
                waiter.answer.complete(found);
            }
        } catch (RuntimeException e) {
            waiter.answer.completeExceptionally(e);
        }
    }

    @Override
    public void destroy() {
        waiters.forEach(waiter -> waiter.answer.complete(Optional.empty()));
        looking.close();
    }
}
