package app.nearer.indexer.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTests {

    @TempDir
    Path folder;

    private StoreLock.@Nullable Held held;

    @AfterEach
    void release() throws IOException {
        if (held != null) {
            held.close();
        }
    }

    @Test
    void theSecondIsToldWhatTheFirstIsDoing() throws IOException {
        held = lock().acquire("an index run");

        assertThatThrownBy(() -> lock().acquire("an activation"))
                .isInstanceOf(StoreBusyException.class)
                .hasMessageContaining("an index run (process " + ProcessHandle.current().pid());
    }

    @Test
    void whatWasReleasedCanBeAcquiredAgain() throws IOException {
        lock().acquire("the first").close();

        assertThatCode(() -> held = lock().acquire("the second")).doesNotThrowAnyException();
    }

    @Test
    void whoHasPatienceWaitsForTheFirst() throws Exception {
        StoreLock.Held first = lock().acquire("the first");
        CompletableFuture<Void> released = CompletableFuture.runAsync(() -> close(first),
                CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));

        held = lock().acquire("the second", Duration.ofSeconds(20));

        assertThat(released).isDone();
    }

    @Test
    void patienceHasAnEnd() throws IOException {
        held = lock().acquire("the first");

        assertThatThrownBy(() -> lock().acquire("the second", Duration.ofMillis(120))).isInstanceOf(StoreBusyException.class);
    }

    @Test
    void anotherProcessIsKeptOutAndToldToo() throws Exception {
        held = lock().acquire("an index run");

        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), OtherProcess.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).contains("in use by an index run");
        assertThat(other.waitFor()).isEqualTo(1);
    }

    private StoreLock lock() {
        return new StoreLock(folder, Clock.systemUTC());
    }

    private static void close(StoreLock.Held held) {
        try {
            held.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Tries to acquire the lock of the folder that is its argument. */
    static final class OtherProcess {

        public static void main(String[] arguments) throws IOException {
            new StoreLock(Path.of(arguments[0]), Clock.systemUTC()).acquire("another").close();
        }
    }
}
