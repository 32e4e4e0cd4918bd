package app.nearer.indexer.source;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** A file of the library that is a list in YAML, and what any such list has to be. */
final class WrittenList {

    private final Problems problems;
    private final YamlTree.Lined tree;

    private WrittenList(YamlTree.Lined tree, Problems problems) {
        this.problems = problems;
        this.tree = tree;
    }

    /** Reads a list that its schema has nothing against, or notes what it has. */
    static Optional<WrittenList> read(ContentFile file, ContentSchema schema, Problems problems) {
        Optional<YamlTree.Lined> tree = YamlTree.readList(new String(file.bytes(), StandardCharsets.UTF_8), problems);
        tree.ifPresent(read -> schema.check(read, problems));
        return tree.filter(read -> problems.isEmpty()).map(read -> new WrittenList(read, problems));
    }

    JsonNode json() {
        return tree.json();
    }

    /** Returns the line of the value at a JSON pointer. */
    int line(String pointer) {
        return tree.line(pointer);
    }

    /** Notes a problem with the value at a JSON pointer. */
    void problem(String pointer, String message, Object... arguments) {
        problems.add(tree.line(pointer), message, arguments);
    }

    /** Sees to it that no two elements have the same {@code name}. */
    void differ(String name) {
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < json().size(); i++) {
            String pointer = "/%d/%s".formatted(i, name);
            Integer first = lines.putIfAbsent(json().at(pointer).asString(), tree.line(pointer));
            if (first != null) {
                problem(pointer, "the %s %s stands in line %d already: make one of the two", name, json().at(pointer).asString(),
                        first);
            }
        }
    }
}
