package app.nearer.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks what is written in YAML by a JSON Schema, and says what it finds in plain words at the right line. */
final class ContentSchema {

    private final JsonNode source;
    private final Schema schema;

    /** The schema that lies beside this class under a name. */
    ContentSchema(String resource) {
        source = load(resource);
        SchemaRegistryConfig config = SchemaRegistryConfig.builder().errorMessageKeyword("errorMessage").locale(Locale.ROOT)
                .build();
        schema = SchemaRegistry
                .withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(source);
    }

    private static JsonNode load(String resource) {
        try (InputStream in = ContentSchema.class.getResourceAsStream(resource)) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(YamlTree.Lined tree, Problems problems) {
        SchemaWords words = new SchemaWords(source, tree.json());
        List<Error> errors = schema.validate(tree.json());
        Set<String> meant = new HashSet<>();
        for (Error error : errors) {
            if (error.getKeyword().equals("additionalProperties")) {
                words.meant(error).ifPresent(name -> meant.add(error.getInstanceLocation() + "/" + name));
            }
        }
        for (Error error : errors) {
            String place = place(error);
            // a mistyped name is one problem, and not also that the right one is missing
            if (!error.getKeyword().equals("required") || !meant.contains(place)) {
                problems.add(tree.line(place), "%s", words.of(error));
            }
        }
    }

    private static String place(Error error) {
        String place = error.getInstanceLocation().toString();
        return error.getProperty() == null ? place : place + "/" + error.getProperty();
    }
}
