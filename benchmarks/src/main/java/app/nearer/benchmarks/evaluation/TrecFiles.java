package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads rankings and judgments in the formats of TREC. */
final class TrecFiles {

    private record Retrieved(String document, double score) {
    }

    private TrecFiles() {
    }

    /** Judgments by topic, from lines of topic, need, document and grade. */
    static Map<String, Grades> judgments(Path file) throws IOException {
        Map<String, Grades> byTopic = new TreeMap<>();
        for (String[] line : lines(file)) {
            byTopic.computeIfAbsent(line[0], topic -> new Grades(new TreeMap<>()))
                    .byNeed()
                    .computeIfAbsent(line[1], need -> new TreeMap<>())
                    .put(line[2], Integer.parseInt(line[3]));
        }
        return byTopic;
    }

    /** Rankings by topic, ordered as TREC's tools do: by score, which they keep as a float, and then by the document's name, both falling. */
    static Map<String, List<String>> rankings(Path file) throws IOException {
        Comparator<Retrieved> order = Comparator.comparingDouble(Retrieved::score).thenComparing(Retrieved::document).reversed();
        Map<String, List<Retrieved>> byTopic = lines(file).stream()
                .collect(Collectors.groupingBy(line -> line[0], TreeMap::new,
                        Collectors.mapping(line -> new Retrieved(line[2], Float.parseFloat(line[4])), Collectors.toList())));
        Map<String, List<String>> rankings = new TreeMap<>();
        byTopic.forEach((topic, found) -> rankings.put(topic,
                found.stream().sorted(order).map(Retrieved::document).toList()));
        return rankings;
    }

    private static List<String[]> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(line -> line.trim().split("\\s+")).toList();
    }
}
