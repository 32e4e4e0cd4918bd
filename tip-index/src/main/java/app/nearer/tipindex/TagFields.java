package app.nearer.tipindex;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;

/** The fields that hold the {@link Tags} of a document: the same for tips and for articles, under names of their own. */
public enum TagFields {

    /** The fields of tips. */
    TIP(""),

    /** The fields of articles. */
    ARTICLE("page.");

    private static final String BITS = ".bits";
    private static final String GRADES = ".grades";

    private final String prefix;

    TagFields(String prefix) {
        this.prefix = prefix;
    }

    /** A {@code FeatureField} with one feature for each dimension treated, 1–100, by which Lucene selects candidates. */
    public String strength() {
        return prefix + "strength";
    }

    /** A {@code FeatureField} with one feature for each predicament answered, its grade 1–3. */
    public String answersTo() {
        return prefix + "answers-to";
    }

    /** Predicaments in which the text clearly helps, with the grade {@link Suitability#HELPS} or more. */
    public String helpsIn() {
        return prefix + "helps-in";
    }

    /** Predicaments of which one must hold; the query excludes what presumes others only. */
    public String presumes() {
        return prefix + "presumes";
    }

    /** Predicaments in which the text is never given. */
    public String notWhen() {
        return prefix + "not-when";
    }

    /** Sides of a difference that the text speaks to. */
    public String addressedTo() {
        return prefix + "addressed-to";
    }

    public String quality() {
        return prefix + "quality";
    }

    public String helpsWith() {
        return prefix + "helps-with";
    }

    public String relationship() {
        return prefix + "relationship";
    }

    public String caution() {
        return prefix + "caution";
    }

    /** The doc values that hold the exact strength of {@code dimension}, 1–100. */
    String strengthOf(Dimension dimension) {
        return strength() + "." + dimension.name();
    }

    void add(Document document, Tags tags) {
        tags.strengths().forEach((dimension, strength) -> {
            document.add(new FeatureField(strength(), dimension.name(), strength));
            document.add(new NumericDocValuesField(strengthOf(dimension), strength));
        });
        addNames(document, quality(), tags.qualities());
        addNames(document, helpsWith(), tags.helpsWith());
        addNames(document, relationship(), tags.relationships());
        addNames(document, caution(), tags.cautions());
        Suitability suitability = tags.suitability();
        suitability.answersTo().forEach((predicament, grade) -> {
            document.add(new FeatureField(answersTo(), predicament.name(), grade));
            if (grade >= Suitability.HELPS) {
                document.add(new StringField(helpsIn(), predicament.name(), Store.NO));
            }
        });
        document.add(new BinaryDocValuesField(answersTo() + GRADES, grades(suitability.answersTo())));
        addTerms(document, presumes(), suitability.presumes());
        addTerms(document, notWhen(), suitability.notWhen());
        addTerms(document, addressedTo(), suitability.addressedTo());
    }

    private static <E extends Enum<E>> void addNames(Document document, String field, Set<E> values) {
        addTerms(document, field, values);
        document.add(new NumericDocValuesField(field + BITS, EnumBits.of(values)));
    }

    private static <E extends Enum<E>> void addTerms(Document document, String field, Set<E> values) {
        values.stream().sorted().forEach(value -> document.add(new StringField(field, value.name(), Store.NO)));
    }

    /** Two bytes for each predicament, its place in the enum and the grade, in the order of the enum. */
    private static BytesRef grades(Map<Predicament, Integer> answersTo) {
        byte[] grades = new byte[2 * answersTo.size()];
        int at = 0;
        for (Map.Entry<Predicament, Integer> answer : new TreeMap<>(answersTo).entrySet()) {
            grades[at++] = (byte) answer.getKey().ordinal();
            grades[at++] = answer.getValue().byteValue();
        }
        return new BytesRef(grades);
    }

    /** Reads the tags of one segment, in the order of its documents. */
    static final class Reader {

        private static final Predicament[] PREDICAMENTS = Predicament.values();

        private final Map<Dimension, NumericDocValues> strengths = new EnumMap<>(Dimension.class);
        private final NumericDocValues qualities;
        private final NumericDocValues helpsWith;
        private final NumericDocValues relationships;
        private final NumericDocValues cautions;
        private final BinaryDocValues answersTo;

        Reader(TagFields fields, LeafReader segment) throws IOException {
            for (Dimension dimension : Dimension.values()) {
                strengths.put(dimension, DocValues.getNumeric(segment, fields.strengthOf(dimension)));
            }
            qualities = DocValues.getNumeric(segment, fields.quality() + BITS);
            helpsWith = DocValues.getNumeric(segment, fields.helpsWith() + BITS);
            relationships = DocValues.getNumeric(segment, fields.relationship() + BITS);
            cautions = DocValues.getNumeric(segment, fields.caution() + BITS);
            answersTo = DocValues.getBinary(segment, fields.answersTo() + GRADES);
        }

        TagValues read(int document) throws IOException {
            Map<Dimension, Integer> strengthsOfDocument = new EnumMap<>(Dimension.class);
            for (Map.Entry<Dimension, NumericDocValues> strength : strengths.entrySet()) {
                if (strength.getValue().advanceExact(document)) {
                    strengthsOfDocument.put(strength.getKey(), (int) strength.getValue().longValue());
                }
            }
            return new TagValues(strengthsOfDocument, EnumBits.read(number(qualities, document), Quality.class),
                    EnumBits.read(number(helpsWith, document), Barrier.class),
                    EnumBits.read(number(relationships, document), Relationship.class),
                    EnumBits.read(number(cautions, document), Caution.class), grades(document));
        }

        private Map<Predicament, Integer> grades(int document) throws IOException {
            Map<Predicament, Integer> grades = new EnumMap<>(Predicament.class);
            if (answersTo.advanceExact(document)) {
                BytesRef bytes = answersTo.binaryValue();
                for (int at = 0; at < bytes.length; at += 2) {
                    grades.put(PREDICAMENTS[bytes.bytes[bytes.offset + at]], (int) bytes.bytes[bytes.offset + at + 1]);
                }
            }
            return grades;
        }

        private static long number(NumericDocValues values, int document) throws IOException {
            return values.advanceExact(document) ? values.longValue() : 0;
        }
    }
}
