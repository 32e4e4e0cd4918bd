package app.nearer.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A child process on its {@link Leash}: its standard input is a pipe that this process holds open, its output goes to a log file.
 * <p>
 * Ctrl-C in a terminal signals every process of the foreground group. The child ignores that, and the hang-up of the terminal, so that the
 * supervisor alone decides in which order things stop.
 */
final class ManagedProcess implements Part {

    private static final List<String> DEAF_TO_TERMINAL = List.of("/bin/sh", "-c", "trap '' HUP INT; exec \"$@\"", "sh");
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(15);

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final BooleanSupplier ready;
    private final Duration readyWithin;
    private final CompletableFuture<String> ended = new CompletableFuture<>();

    private @Nullable Process process;
    private boolean stopped;

    /**
     * @param environment what the child gets besides this process's own environment
     * @param ready       asked again and again until it says that the child can be used
     */
    ManagedProcess(String name, List<String> command, Map<String, String> environment, Path log, BooleanSupplier ready,
            Duration readyWithin) {
        this.name = name;
        this.command = Stream.concat(DEAF_TO_TERMINAL.stream(), command.stream()).toList();
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.ready = ready;
        this.readyWithin = readyWithin;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void start() throws IOException, InterruptedException {
        Process child = launch();
        Instant deadline = Instant.now().plus(readyWithin);
        while (!ready.getAsBoolean()) {
            if (child.waitFor(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CannotStartException(
                        "%s ended with exit code %d before it was ready: see %s".formatted(name, child.exitValue(), log));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new CannotStartException(
                        "%s was not ready within %d s: see %s".formatted(name, readyWithin.toSeconds(), log));
            }
        }
    }

    @Override
    public CompletableFuture<String> ended() {
        return ended;
    }

    @Override
    public void stop() {
        Process child = noMoreStarts();
        if (child == null) {
            return;
        }
        // not Process.destroy(), which closes the pipe as well: the child is asked to end, not dropped
        child.toHandle().destroy();
        try {
            if (child.waitFor(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    /** Ends the child as {@code kill -9} does. */
    void kill() {
        Process child = noMoreStarts();
        if (child != null) {
            child.destroyForcibly();
            child.onExit().join();
        }
    }

    private synchronized Process launch() throws IOException {
        if (stopped) {
            throw new CannotStartException("%s was stopped before it was started.".formatted(name));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process child = builder.start();
        child.onExit().thenAccept(gone -> ended.complete("exit code " + gone.exitValue()));
        process = child;
        return child;
    }

    private synchronized @Nullable Process noMoreStarts() {
        stopped = true;
        return process;
    }
}
