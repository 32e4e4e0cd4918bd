package app.nearer.indexer.source;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * YAML as a JSON tree that knows the line of each of its values; texts are set by {@link Typography}. Nothing is constructed from it: YAML's nodes are
 * only looked at.
 */
final class YamlTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<Tag> TAGS = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP,
            Tag.MERGE);
    private static final int DEEPEST = 10;

    private final Map<String, Integer> lines = new HashMap<>();
    private final int firstLine;
    private final Problems problems;

    private YamlTree(int firstLine, Problems problems) {
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /**
     * A tree with its lines.
     *
     * @param lines the line of each value, by its JSON pointer
     */
    record Lined(JsonNode json, Map<String, Integer> lines) {

        /** The line of a value, or of what it would stand in. */
        int line(String pointer) {
            String place = pointer;
            while (!lines.containsKey(place) && !place.isEmpty()) {
                place = place.substring(0, place.lastIndexOf('/'));
            }
            return lines.getOrDefault(place, 1);
        }
    }

    /** Reads front matter, which is a mapping, or notes why it cannot be read. */
    static Optional<Lined> read(String yaml, int firstLine, Problems problems) {
        return read(yaml, firstLine, MappingNode.class, "the front matter must be lines such as title: A title", problems);
    }

    /** Reads a file that is one list of mappings, or notes why it cannot be read. */
    static Optional<Lined> readList(String yaml, Problems problems) {
        return read(yaml, 1, SequenceNode.class, "the file must be a list: begin each of its elements with a hyphen", problems);
    }

    private static Optional<Lined> read(String yaml, int firstLine, Class<? extends Node> shape, String otherwise,
            Problems problems) {
        if (yaml.indexOf('\t') >= 0) {
            noteTabs(yaml, firstLine, problems);
            return Optional.empty();
        }
        try {
            Node root = new Yaml(new SafeConstructor(options())).compose(new StringReader(yaml));
            if (!shape.isInstance(root)) {
                problems.add(Math.max(1, firstLine - 1), "%s", otherwise);
                return Optional.empty();
            }
            return new YamlTree(firstLine, problems).read(root);
        } catch (MarkedYAMLException e) {
            problems.add(firstLine + YamlErrors.line(e), "%s", YamlErrors.inPlainWords(e));
        } catch (YAMLException e) {
            problems.add(firstLine, "this cannot be read as YAML: %s", e.getMessage());
        }
        return Optional.empty();
    }

    private static void noteTabs(String yaml, int firstLine, Problems problems) {
        int line = firstLine;
        for (String text : yaml.lines().toList()) {
            if (text.indexOf('\t') >= 0) {
                problems.add(line, "this line holds a tab: use spaces");
            }
            line++;
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private Optional<Lined> read(Node root) {
        lines.put("", Math.max(1, firstLine - 1));
        JsonNode json = convert(root, "");
        return problems.isEmpty() ? Optional.of(new Lined(json, Map.copyOf(lines))) : Optional.empty();
    }

    private int line(Node node) {
        return firstLine + node.getStartMark().getLine();
    }

    private JsonNode convert(Node node, String pointer) {
        if (node.getAnchor() != null) {
            problems.add(line(node), "YAML's anchors (&%s) are not used here: write the value out, or put it in quotes",
                    node.getAnchor());
            return JSON.nullNode();
        }
        if (!TAGS.contains(node.getTag())) {
            problems.add(line(node), "YAML's tags (%s) are not used here: write the value alone, or put it in quotes",
                    node.getTag().getValue());
            return JSON.nullNode();
        }
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> array(sequence, pointer);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalStateException("YAML has no node " + node.getNodeId());
        };
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(line(tuple.getKeyNode()), "a name must be one word followed by a colon");
                continue;
            }
            String name = key.getValue();
            String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            Integer earlier = lines.putIfAbsent(place, line(key));
            if (earlier == null) {
                object.set(name, convert(tuple.getValueNode(), place));
            } else {
                problems.add(line(key), "\"%s\" stands here for the second time (first in line %d): keep one of them", name,
                        earlier);
            }
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = JSON.arrayNode();
        for (Node element : sequence.getValue()) {
            String place = pointer + "/" + array.size();
            lines.put(place, line(element));
            array.add(convert(element, place));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(value.equalsIgnoreCase("true"));
        }
        if (scalar.getTag().equals(Tag.INT) && value.matches("-?[0-9]{1,9}")) {
            return JSON.numberNode(Integer.parseInt(value));
        }
        if (scalar.getTag().equals(Tag.FLOAT) && value.matches("-?[0-9]+\\.[0-9]+")) {
            return JSON.numberNode(Double.parseDouble(value));
        }
        return JSON.stringNode(value.startsWith("https://") ? value : Typography.of(value));
    }
}
