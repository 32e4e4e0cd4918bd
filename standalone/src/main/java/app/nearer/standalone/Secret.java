package app.nearer.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A password made on this machine and kept in a file that only its owner can read.
 *
 * @param isNew whether it was made just now
 */
record Secret(String value, boolean isNew) {

    // without characters that look alike; 20 of 54 are more than 115 bits
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    /** The secret in {@code file}, made first where there is none. */
    static Secret keptIn(Path file) throws IOException {
        String kept = read(file);
        if (kept != null) {
            return new Secret(kept, false);
        }
        String made = new SecureRandom().ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
        Files.deleteIfExists(file);
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(StandardCharsets.US_ASCII.encode(made + "\n"));
        }
        return new Secret(made, true);
    }

    private static @Nullable String read(Path file) throws IOException {
        String kept = Files.exists(file) ? Files.readString(file).strip() : "";
        return kept.isEmpty() ? null : kept;
    }
}
