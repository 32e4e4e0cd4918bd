package app.nearer.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI document says what the code does: the same topics, and for each the schema that its events are checked against. */
class AsyncApiTests {

    private static final Path RESOURCES = Path.of("src/main/resources/app/nearer/contracts");

    private final JsonNode document = read();

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Files.readString(RESOURCES.resolve("asyncapi.yaml")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void itNamesEveryTopicAndNoOther() {
        List<String> addresses = new ArrayList<>();
        document.get("channels").forEach(channel -> addresses.add(channel.get("address").asString()));

        assertThat(addresses).containsExactlyInAnyOrderElementsOf(Topics.ALL);
    }

    @Test
    void everyTopicIsWrittenAndRead() {
        for (String channel : document.get("channels").propertyNames()) {
            List<String> actions = new ArrayList<>();
            document.get("operations").forEach(operation -> {
                if (operation.get("channel").get("$ref").asString().equals("#/channels/" + channel)) {
                    actions.add(operation.get("action").asString());
                }
            });
            assertThat(actions).as(channel).containsExactlyInAnyOrder("send", "receive");
        }
    }

    @Test
    void everyMessageOfATopicHasTheSchemaThatItsEventsAreCheckedAgainst() throws IOException {
        List<String> schemas = new ArrayList<>();
        for (JsonNode channel : document.get("channels")) {
            for (JsonNode message : channel.get("messages")) {
                JsonNode resolved = document.at(message.get("$ref").asString().substring(1));
                schemas.add(resolved.get("payload").get("schema").get("$ref").asString());
                assertThat(resolved.get("bindings").get("kafka").get("key")).isNotNull();
            }
        }
        try (Stream<Path> files = Files.list(RESOURCES.resolve("schema"))) {
            assertThat(schemas)
                    .containsExactlyInAnyOrderElementsOf(files.map(file -> RESOURCES.relativize(file).toString()).toList());
        }
    }
}
