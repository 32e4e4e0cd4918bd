package app.nearer.standalone;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;

/**
 * The folder that holds everything Nearer keeps on this machine, locked until this process ends.
 *
 * <pre>
 * kafka/ postgres/       what the broker and the database keep
 * postgres-programs/     PostgreSQL itself, unpacked
 * start-caches/          {@link StartCaches}
 * snapshots/ replica/    the snapshot store, and the replica's copy of what it serves
 * logs/NAME.log          since the last start; NAME.log.1 is the one before
 * ports.properties       {@link InternalPorts}
 * operator-password      readable by its owner only
 * lock                   held by the running supervisor, whose process id it names; empty after an orderly end
 * </pre>
 */
final class DataDirectory {

    private final Path root;
    // held, since the lock ends with the channel
    private final FileChannel lock;
    private final boolean killed;

    private DataDirectory(Path root, FileChannel lock, boolean killed) {
        this.root = root;
        this.lock = lock;
        this.killed = killed;
    }

    /**
     * Creates the folder if need be, readable by its owner only, and locks it.
     *
     * @throws CannotStartException if another supervisor holds it
     */
    static DataDirectory open(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        if (!tryLock(channel)) {
            String holder = read(channel);
            channel.close();
            throw new CannotStartException(
                    "Nearer already runs with the data in %s (process %s): stop it, or set %s to another folder."
                            .formatted(root, holder, Settings.DATA));
        }
        boolean killed = channel.size() > 0;
        channel.truncate(0).write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return new DataDirectory(root.toRealPath(), channel, killed);
    }

    /** Whether the run before was killed: what it had started may still be on its way out, and hold its ports. */
    boolean wasKilled() {
        return killed;
    }

    /** Notes that this run ends in good order. */
    void endsInOrder() {
        try {
            lock.truncate(0);
        } catch (IOException e) {
            // then the next start waits for ports that are free
        }
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    /** PostgreSQL's own programs, unpacked. */
    Path postgresPrograms() {
        return root.resolve("postgres-programs");
    }

    Path startCaches() {
        return root.resolve("start-caches");
    }

    Path snapshots() {
        return root.resolve("snapshots");
    }

    Path replica() {
        return root.resolve("replica");
    }

    SecretFile operatorPassword() {
        return new SecretFile(root.resolve("operator-password"));
    }

    /** A fresh log; the one of the last start is kept beside it. */
    Path freshLog(String name) throws IOException {
        Path log = Files.createDirectories(root.resolve("logs")).resolve(name + ".log");
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** The internal ports: those of the last start, where they can still be used. */
    InternalPorts ports(Set<Integer> reserved) throws IOException {
        Path file = root.resolve("ports.properties");
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        InternalPorts ports = InternalPorts.choose(kept, reserved, Ports::isFree, Ports::freePort);
        try (Writer writer = Files.newBufferedWriter(file)) {
            ports.toProperties().store(writer, "Ports of the parts inside; those that are taken at a start are chosen anew");
        }
        return ports;
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    }
}
