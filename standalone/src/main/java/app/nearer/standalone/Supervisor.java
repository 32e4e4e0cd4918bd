package app.nearer.standalone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Starts parts stage by stage, those of a stage together; watches them; stops them in the opposite order. {@link #start} and
 * {@link #watch} belong to one thread, {@link #stop} to another, which may come at any time.
 */
final class Supervisor {

    private final Consumer<String> say;
    private final List<List<Part>> started = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private volatile boolean stopping;

    /** @param say tells the person at the terminal what happens */
    Supervisor(Consumer<String> say) {
        this.say = say;
    }

    /**
     * Starts the parts of one stage and returns when all of them are ready.
     *
     * @throws CannotStartException if one of them cannot start, or another part ends meanwhile
     */
    void start(List<Part> stage) throws IOException, InterruptedException {
        synchronized (this) {
            if (stopping) {
                throw new CannotStartException("Nearer was stopped before it was ready.");
            }
            started.add(stage);
        }
        try (ExecutorService starting = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> starts = new ArrayList<>();
            for (Part part : stage) {
                say.accept("Starting " + part.name() + " …");
                starts.add(starting.submit(() -> {
                    part.start();
                    return part;
                }));
            }
            for (Future<?> start : starts) {
                await(start);
            }
        }
        for (Part part : stage) {
            part.ended()
                    .thenAccept(how -> ended.complete("%s ended (%s); its log is %s".formatted(part.name(), how, part.log())));
        }
    }

    private static void await(Future<?> start) throws IOException, InterruptedException {
        try {
            start.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case CannotStartException cannot -> throw cannot;
                case IOException failed -> throw failed;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Returns when a part has ended, which none should.
     *
     * @return one sentence that names it
     */
    String watch() throws InterruptedException {
        try {
            return ended.get();
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
        for (List<Part> stage : started.reversed()) {
            try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                stage.forEach(part -> executor.submit(part::stop));
            }
        }
    }
}
