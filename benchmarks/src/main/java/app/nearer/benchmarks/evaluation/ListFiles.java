package app.nearer.benchmarks.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Lists of articles that were made elsewhere, kept in files: a person's id, a tab, article ids with commas. */
final class ListFiles {

    /** The lists that the ranking before made for the same answers (commit f4e36e2, its own tags), by the articles of their tips. */
    static final Map<String, List<String>> EARLIER = read("earlier-lists.tsv");

    /** What a counsellor chose who saw the quiz answers and not the lives, for 40 of the people kept for the end. */
    static final Map<String, List<String>> BY_ANSWERS_ONLY = read("answers-only.tsv");

    private ListFiles() {
    }

    private static Map<String, List<String>> read(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ListFiles.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            Map<String, List<String>> lists = new TreeMap<>();
            lines.lines().map(line -> line.split("\t", -1)).forEach(columns -> lists.put(columns[0],
                    Arrays.stream(columns[1].split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList()));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
