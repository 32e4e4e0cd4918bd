package app.nearer.tipindex;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes that survive a crash: a file is seen whole under its name, or not at all. */
public final class DurableFiles {

    private DurableFiles() {
    }

    /** Replaces {@code target} by {@code bytes} at once. */
    public static void replace(Path target, byte[] bytes) throws IOException {
        Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
        Files.write(temporary, bytes);
        sync(temporary);
        rename(temporary, target);
    }

    /** Gives a file or folder its final name, and makes the name durable. */
    public static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.toAbsolutePath().getParent());
    }

    /** Forces a file, or the entries of a folder, to the disk. */
    public static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Forces everything below {@code folder}, and itself, to the disk. */
    public static void syncTree(Path folder) throws IOException {
        for (Path path : tree(folder)) {
            sync(path);
        }
    }

    /** Deletes {@code folder} and everything below it; nothing happens when it does not exist. */
    public static void deleteTree(Path folder) throws IOException {
        for (Path path : tree(folder)) {
            Files.deleteIfExists(path);
        }
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
