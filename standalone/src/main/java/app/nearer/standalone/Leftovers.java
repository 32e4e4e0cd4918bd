package app.nearer.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes of an earlier run that may still be on their way out, when it was killed: each notices by itself, but for some seconds
 * they hold their ports. Written to a file as process ids, each with its start, since ids are used again.
 */
final class Leftovers {

    // longer than the leash gives a process to end in order
    private static final long SECONDS_TO_END = 12;
    // the system tells the start of a process with an error of about a second
    private static final long START_TOLERANCE_MILLIS = 2000;

    private Leftovers() {
    }

    static void write(Path file, List<Child> children) throws IOException {
        Files.write(file, children.stream().map(child -> child.process().pid() + " " + start(child.process())).toList());
    }

    static List<ProcessHandle> read(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream().map(Leftovers::process).flatMap(Optional::stream).toList()
                : List.of();
    }

    /** Waits until these have ended; kills those that take longer than they may. */
    static void awaitEnd(List<ProcessHandle> processes) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_END);
        for (ProcessHandle process : processes) {
            try {
                process.onExit().get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException | ExecutionException e) {
                process.destroyForcibly();
            }
        }
    }

    private static Optional<ProcessHandle> process(String line) {
        if (!line.matches("\\d{1,18} \\d{1,18}")) {
            return Optional.empty();
        }
        String[] parts = line.split(" ");
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(start(process) - Long.parseLong(parts[1])) < START_TOLERANCE_MILLIS);
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
