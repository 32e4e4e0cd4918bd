package app.nearer.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Something that the {@link Supervisor} starts, watches and stops: a process, seen from outside. */
interface Part {

    String name();

    Path log();

    /**
     * Starts the part and returns when it is ready.
     *
     * @throws CannotStartException if it ends before, or is not ready in time
     */
    void start() throws IOException, InterruptedException;

    /** Completes when the part has ended, for whatever reason, with a few words about how. */
    CompletableFuture<String> ended();

    /** Stops the part, and returns when it has ended. Harmless when it never started, or is just starting. */
    void stop();
}
