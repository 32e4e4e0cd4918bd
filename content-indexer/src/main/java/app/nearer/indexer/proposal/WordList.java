package app.nearer.indexer.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import app.nearer.contracts.Dimension;

/** The baseline, which learns nothing: the share of the words of a text that stand in the list which an editor would write for a dimension. */
final class WordList implements Scorer {

    private static final String RESOURCE = "words.properties";

    private final Map<Label, Set<String>> stems = new TreeMap<>();

    WordList() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Dimension dimension : Dimension.values()) {
            stems.put(Label.of(dimension), new HashSet<>(Terms.of(properties.getProperty(dimension.name())).stems()));
        }
    }

    @Override
    public Map<Label, Double> scores(Terms text) {
        Map<Label, Double> scores = new HashMap<>();
        stems.forEach((label, words) -> {
            long found = text.stems().stream().filter(words::contains).count();
            scores.put(label, text.stems().isEmpty() ? 0 : (double) found / text.stems().size());
        });
        return scores;
    }

    @Override
    public List<String> words(Label label, Terms text) {
        Set<String> words = stems.getOrDefault(label, Set.of());
        return text.words().entrySet().stream().filter(word -> words.contains(word.getKey())).map(Map.Entry::getValue).toList();
    }
}
