package app.nearer.standalone;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Starts parts, watches them, and stops them stage by stage. {@link #start} and {@link #watch} belong to one thread, {@link #stop} to
 * another, which may come at any time.
 */
final class Supervisor {

    private final Consumer<String> say;
    private final List<List<Part>> stages = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> trouble = new CompletableFuture<>();
    private volatile boolean stopping;

    /** @param say tells the person at the terminal what happens */
    Supervisor(Consumer<String> say) {
        this.say = say;
    }

    /**
     * Starts the parts of all stages at once, since each waits by itself for those it needs, and returns when all are ready.
     *
     * @param inOrder the stages; they stop in the opposite order
     * @throws CannotStartException if one of the parts cannot start, or ends before all are ready
     */
    void start(List<List<Part>> inOrder) throws InterruptedException {
        synchronized (this) {
            if (stopping) {
                throw new CannotStartException("Nearer was stopped before it was ready.");
            }
            stages.addAll(inOrder);
        }
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            CompletableFuture<?>[] starts = inOrder.stream()
                    .flatMap(List::stream)
                    .map(part -> CompletableFuture.runAsync(() -> start(part), executor))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.anyOf(CompletableFuture.allOf(starts), trouble).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            executor.shutdownNow();
        }
        if (trouble.isDone()) {
            throw new CannotStartException(trouble.join());
        }
    }

    private void start(Part part) {
        say.accept("Starting " + part.name() + " …");
        try {
            part.start();
            part.ended()
                    .thenAccept(how -> trouble.complete("%s ended (%s); its log is %s".formatted(part.name(), how, part.log())));
        } catch (CannotStartException e) {
            trouble.complete(e.getMessage());
        } catch (IOException e) {
            trouble.complete("%s cannot start: %s; its log is %s".formatted(part.name(), e.getMessage(), part.log()));
        } catch (InterruptedException e) {
            // another part is in trouble, and has said so
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            trouble.complete("%s cannot start: %s".formatted(part.name(), e));
        }
    }

    /**
     * Returns when a part has ended, which none should.
     *
     * @return one sentence that names it
     */
    String watch() throws InterruptedException {
        try {
            return trouble.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether {@link #stop} was called: from then on parts may end. */
    boolean isStopping() {
        return stopping;
    }

    /** Stops everything that was started, the last stage first, the parts of a stage together. Returns when all have ended. */
    void stop() {
        synchronized (this) {
            stopping = true;
        }
        for (List<Part> stage : stages.reversed()) {
            try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                stage.forEach(part -> executor.submit(part::stop));
            }
        }
    }
}
