package app.nearer.indexer.draft;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.nearer.indexer.source.ContentFolder;
import app.nearer.indexer.source.ContentReader;
import app.nearer.indexer.source.ReadFile;

/** The folder that drafts are written into. */
public final class DraftFolder {

    private static final int MOST_OF_A_NAME = 1_000;

    private final Path folder;

    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the text of a draft, once its id is known. */
    interface Writing {

        String under(String id);
    }

    /**
     * Writes a draft under an id that is free.
     *
     * @return the id
     */
    String write(String wanted, Writing writing) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; number <= MOST_OF_A_NAME; number++) {
            String id = number == 1 ? wanted : wanted + "-" + number;
            try {
                Files.writeString(file(id), writing.under(id), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return id;
            } catch (FileAlreadyExistsException e) {
                // somebody has it, or was quicker
                continue;
            }
        }
        throw new FileAlreadyExistsException(file(wanted).toString());
    }

    /** All drafts as far as they can be read, in the order of their names. */
    public List<ReadFile> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        ContentFolder files = new ContentFolder(folder);
        ContentReader reader = new ContentReader();
        List<ReadFile> drafts = new ArrayList<>();
        for (String name : files.list()) {
            drafts.add(reader.read(files.read(name)));
        }
        return drafts;
    }

    /** Where a draft of this id stands, or would. */
    public Path file(String id) {
        return folder.resolve(id + ".md");
    }

    /** One draft, unless there is none of this id. */
    public Optional<ReadFile> find(String id) throws IOException {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || Files.notExists(folder.resolve(id + ".md"))) {
            return Optional.empty();
        }
        return Optional.of(new ContentReader().read(new ContentFolder(folder).read(id + ".md")));
    }
}
