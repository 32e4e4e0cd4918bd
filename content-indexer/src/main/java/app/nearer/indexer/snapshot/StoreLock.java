package app.nearer.indexer.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one at a time change the store, among all threads and processes of this machine. Who may has a {@link Held}; the end of a process,
 * however it comes, releases it.
 *
 * <pre>
 * try (StoreLock.Held held = lock.acquire("an index run")) {
 *     …
 * }
 * </pre>
 */
public final class StoreLock {

    private static final String FILE = "indexer.lock";

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);

    /** The locked byte lies far behind the text, so that others can read who holds the lock wherever locks keep readers out too. */
    private static final long LOCKED_BYTE = 1_000_000;

    /**
     * What is locked in this JVM, and for what. The file must not even be opened a second time here: closing any channel of it would release
     * the lock of the whole process.
     */
    private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

    private final Path folder;
    private final Clock clock;

    /**
     * The lock of one store.
     *
     * @param folder the store's root
     */
    public StoreLock(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The proof that nobody else changes the store. */
    public static final class Held implements AutoCloseable {

        private final FileChannel channel;
        private final Path file;

        private Held(FileChannel channel, Path file) {
            this.channel = channel;
            this.file = file;
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                try {
                    channel.close();
                } finally {
                    HELD_HERE.remove(file);
                }
            }
        }
    }

    /**
     * Acquires the lock without waiting.
     *
     * @param purpose what for, such as "an index run"; this is what others are told
     * @throws StoreBusyException if somebody else has it
     */
    public Held acquire(String purpose) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.toRealPath().resolve(FILE);
        String text = "%s (process %d, since %s)".formatted(purpose, ProcessHandle.current().pid(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        String holder = HELD_HERE.putIfAbsent(file, text);
        if (holder != null) {
            throw new StoreBusyException(holder);
        }
        try {
            return lock(file, text);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    /**
     * Acquires the lock, and waits a while for whoever has it: an announcement takes a moment, a run much longer.
     *
     * @param purpose what for, such as "an index run"
     * @throws StoreBusyException if somebody else still has it when {@code patience} is at its end
     */
    public Held acquire(String purpose, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return acquire(purpose);
            } catch (StoreBusyException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
                if (Thread.currentThread().isInterrupted()) {
                    throw e;
                }
            }
        }
    }

    private static Held lock(Path file, String text) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw new StoreBusyException(read(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            return new Held(channel, file);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(500);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    }
}
