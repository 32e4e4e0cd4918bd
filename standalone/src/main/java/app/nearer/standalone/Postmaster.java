package app.nearer.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server found by the {@code postmaster.pid} of its data folder. A server outlives the process that started it, when that is
 * killed; another one started on the same port would then fail, or, worse, seem to run.
 */
final class Postmaster {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(30);

    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) {
        this.process = process;
    }

    /** The server that runs on a data folder, if one does. A file that a crash, or a restart of the machine, left behind does not count. */
    static Optional<Postmaster> of(Path data) throws IOException {
        return processId(data).flatMap(ProcessHandle::of).filter(process -> serves(process, data)).map(Postmaster::new);
    }

    /**
     * Leaves the data folder without a server and without a {@code postmaster.pid}: stops the server that runs on it, or removes the file
     * that a dead one left behind. The latter would keep a new server from starting once its number belongs to another process.
     *
     * @throws CannotStartException if the server does not stop
     */
    static void stopOrphan(Path data) {
        try {
            Optional<Postmaster> orphan = of(data);
            if (orphan.isPresent()) {
                orphan.get().stop();
            }
            Files.deleteIfExists(pidFile(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle process() {
        return process;
    }

    /** The fast shutdown: open transactions are rolled back, everything committed is on disk. */
    void stop() throws IOException {
        signal("INT");
        if (!endsWithin(STOP_WITHIN)) {
            signal("QUIT");
            if (!endsWithin(STOP_WITHIN)) {
                throw new CannotStartException("PostgreSQL (process %d) does not stop: end it by hand.".formatted(process.pid()));
            }
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void signal(String name) throws IOException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** The first line of {@code postmaster.pid}; a negative number there stands for a server without a postmaster. */
    private static Optional<Long> processId(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(pidFile(data));
            return lines.stream().findFirst().map(String::strip).filter(line -> line.matches("\\d{1,18}")).map(Long::valueOf);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static boolean serves(ProcessHandle process, Path data) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command().filter(command -> Path.of(command).endsWith("postgres")).isPresent();
        return postgres && info.arguments().filter(arguments -> Arrays.asList(arguments).contains(data.toString())).isPresent();
    }
}
