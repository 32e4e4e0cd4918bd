package app.nearer.quiz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import app.nearer.contracts.Event;

/** The published schemas of events. */
public final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {
    }

    /** What is wrong with {@code json}, as an event of this type and version; empty when nothing is. */
    public static List<Error> violations(String type, int version, String json) {
        try (InputStream schema = Event.class.getResourceAsStream("schema/%s.v%d.json".formatted(type, version))) {
            return REGISTRY.getSchema(Objects.requireNonNull(schema), InputFormat.JSON).validate(json, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
