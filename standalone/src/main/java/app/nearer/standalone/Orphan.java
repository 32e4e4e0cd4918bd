package app.nearer.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server that outlived the process that started it, found by the {@code postmaster.pid} in its data directory. */
final class Orphan {

    private static final long SECONDS_TO_STOP = 15;

    private Orphan() {
    }

    /**
     * Stops the server that runs on this data directory, if there is one, and forgets one that is long gone.
     *
     * @throws IOException when it does not end
     */
    static void stop(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> server = server(pidFile);
        if (server.isPresent()) {
            // SIGTERM would wait for clients that may never leave
            if (!ends(server.get(), "INT") && !ends(server.get(), "QUIT")) {
                throw new IOException(
                        "PostgreSQL with process id " + server.get().pid() + " still runs on " + data + " and does not stop");
            }
        }
        // the number may by now belong to another process, for which PostgreSQL would refuse to start
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> server(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(Orphan::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive() && process.info().command().map(command -> command.contains("postgres")).orElse(true);
    }

    private static boolean ends(ProcessHandle server, String signal) throws IOException {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(server.pid())).start().waitFor();
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL was stopping", e);
        }
    }
}
