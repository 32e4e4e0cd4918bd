package app.nearer.indexer.snapshot;

import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Article;
import app.nearer.tipindex.Checksums;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON in which equal values have equal bytes: maps and sets are written in the order of their keys and elements. */
public final class StableJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addSerializer(new SortedSets()))
            .build();

    private StableJson() {
    }

    static byte[] write(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    /** The checksum that the file of {@code article} has in a snapshot. */
    public static String checksum(Article article) {
        return Checksums.sha256(write(article));
    }

    static Article readArticle(byte[] json) {
        return JSON.readValue(json, Article.class);
    }

    static Map<String, String> readNames(byte[] json) {
        return JSON.readValue(json, new TypeReference<Map<String, String>>() {
        });
    }

    static Map<String, Totals> readTotals(byte[] json) {
        return JSON.readValue(json, new TypeReference<Map<String, Totals>>() {
        });
    }

    /** Sets such as {@link Set#copyOf} have another order in each JVM. */
    private static final class SortedSets extends StdSerializer<Set<?>> {

        SortedSets() {
            super(Set.class);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator generator, SerializationContext context) throws JacksonException {
            generator.writeStartArray();
            set.stream().sorted().forEach(generator::writePOJO);
            generator.writeEndArray();
        }
    }
}
