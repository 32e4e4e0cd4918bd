package app.nearer.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrontMatterSchemaTests {

    static Stream<Arguments> vocabulary() {
        return Stream.of(
                Arguments.of("qualities", Quality.values()),
                Arguments.of("barriers", Barrier.values()),
                Arguments.of("relationships", Relationship.values()),
                Arguments.of("predicaments", Predicament.values()),
                Arguments.of("cautions", Caution.values()),
                Arguments.of("company", Company.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabulary")
    void theSchemaKnowsTheWordsOfTheContractsAndNoOthers(String name, Enum<?>[] values) throws IOException {
        List<String> words = new ArrayList<>();
        schema().at("/$defs/" + name + "/items/enum").forEach(word -> words.add(word.asString()));

        assertThat(words).containsExactlyElementsOf(names(values));
    }

    @Test
    void theSchemaKnowsEveryDimension() throws IOException {
        assertThat(schema().at("/$defs/dimensions/properties").propertyNames())
                .containsExactlyElementsOf(names(Dimension.values()));
    }

    @Test
    void everyPredicamentCanBeAnswered() throws IOException {
        assertThat(schema().at("/$defs/answers/properties").propertyNames())
                .containsExactlyElementsOf(names(Predicament.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = ContentSchema.class.getResourceAsStream("article.schema.json")) {
            return JsonMapper.builder().build().readTree(in);
        }
    }
}
