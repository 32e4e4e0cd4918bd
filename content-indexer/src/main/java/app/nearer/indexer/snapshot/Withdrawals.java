package app.nearer.indexer.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.nearer.tipindex.DurableFiles;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles that operators have withdrawn, kept in the store's {@code withdrawals.json}. They stay out of every snapshot that is made or
 * activated, whatever their files say, until an operator takes the withdrawal back.
 */
public final class Withdrawals {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    Withdrawals(Path store) {
        file = store.resolve("withdrawals.json");
    }

    /** All of them, in the order in which they were made. */
    public List<Withdrawal> list() throws IOException {
        try {
            return List.of(JSON.readValue(Files.readAllBytes(file), Withdrawal[].class));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (JacksonException e) {
            throw new IOException("%s cannot be read: %s".formatted(file, e.getOriginalMessage()), e);
        }
    }

    /** The ids of the articles. */
    public Set<String> ids() throws IOException {
        return list().stream().map(Withdrawal::article).collect(Collectors.toUnmodifiableSet());
    }

    /** Adds one; whoever calls holds the lock. An earlier one of the same article gives way. */
    public void add(StoreLock.Held held, Withdrawal withdrawal) throws IOException {
        List<Withdrawal> all = others(withdrawal.article());
        all.add(withdrawal);
        write(all);
    }

    /**
     * Takes one back; the article is shown again with the next run that publishes it.
     *
     * @return whether there was one
     */
    public boolean remove(StoreLock.Held held, String article) throws IOException {
        List<Withdrawal> all = others(article);
        boolean there = all.size() < list().size();
        write(all);
        return there;
    }

    private List<Withdrawal> others(String article) throws IOException {
        List<Withdrawal> all = new ArrayList<>(list());
        all.removeIf(withdrawal -> withdrawal.article().equals(article));
        return all;
    }

    private void write(List<Withdrawal> all) throws IOException {
        DurableFiles.replace(file, JSON.writeValueAsBytes(all));
    }
}
