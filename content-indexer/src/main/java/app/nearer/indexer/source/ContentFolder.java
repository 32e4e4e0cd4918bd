package app.nearer.indexer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that holds the library: every {@code .md} file below it, but those named {@code README.md}. */
public final class ContentFolder {

    private final Path root;

    public ContentFolder(Path root) {
        this.root = root;
    }

    /**
     * The names of all files, relative to the folder and in order.
     *
     * @throws NotDirectoryException if there is no such folder
     */
    public List<String> list() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(ContentFolder::isArticle)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    public ContentFile read(String name) throws IOException {
        return new ContentFile(name, Files.readAllBytes(root.resolve(name)));
    }

    /** A file that need not be there. */
    public Optional<ContentFile> find(String name) throws IOException {
        return Files.exists(root.resolve(name)) ? Optional.of(read(name)) : Optional.empty();
    }

    private static boolean isArticle(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".md") && !name.equals("README.md") && !name.startsWith(".") && !Files.isDirectory(path);
    }
}
