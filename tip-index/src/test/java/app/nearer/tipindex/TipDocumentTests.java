package app.nearer.tipindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;

class TipDocumentTests {

    private static final Tags ALL_TAGS = new Tags(Map.of(Dimension.EMOTIONAL, 100, Dimension.SPIRITUAL, 1),
            Set.of(Quality.TRUST, Quality.REPAIR), Set.of(Barrier.FEAR_OF_VULNERABILITY, Barrier.NO_ONE_CLOSE),
            Set.of(Relationship.PARTNER, Relationship.LIFE_AS_A_WHOLE), Set.of(Caution.TOUCH),
            new Suitability(Map.of(Predicament.AFRAID_TO_OPEN_UP, 1, Predicament.NOTHING_NEW_TO_SAY, 3),
                    Set.of(Predicament.WANTS_LESS_SEX), Set.of(Predicament.GRIEVING), Set.of(Predicament.OLD_HURT)));
    private static final Tags FEW_TAGS = new Tags(Map.of(Dimension.SOCIAL, 60), Set.of(), Set.of(), Set.of(Relationship.FRIEND),
            Set.of(), Suitability.ANYONE);
    private static final Tip WITH_EVERYTHING = new Tip("tip", "article", "Title", "Summary", "First step", "Body", "en", ALL_TAGS,
            Set.of(Company.TOGETHER), 3, new TipTimes(15, 90, 42), true);
    private static final Tip WITH_LITTLE = new Tip("alone", null, "Title", "Summary", "First step", "Body", "en", FEW_TAGS,
            Set.of(), 1, new TipTimes(5, 5, 1), false);

    @Test
    void aTipIsReadBackAsItWasWritten() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            write(directory, WITH_EVERYTHING, WITH_LITTLE);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                LeafReader segment = reader.leaves().getFirst().reader();
                TipValues.Reader values = new TipValues.Reader(segment);
                assertThat(values.read(0)).isEqualTo(valuesOf(WITH_EVERYTHING));
                assertThat(values.read(1)).isEqualTo(valuesOf(WITH_LITTLE));
                assertThat(TipText.read(segment.storedFields(), 0)).isEqualTo(textOf(WITH_EVERYTHING));
                assertThat(TipText.read(segment.storedFields(), 1)).isEqualTo(textOf(WITH_LITTLE));
            }
        }
    }

    @Test
    void anArticleIsReadBackAsItWasWritten() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (var analyzer = TipAnalyzer.create();
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                writer.addDocument(PageDocument.of(page("all", ALL_TAGS, true)));
                writer.addDocument(PageDocument.of(page("few", FEW_TAGS, false)));
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                LeafReader segment = reader.leaves().getFirst().reader();
                ArticleValues.Reader values = new ArticleValues.Reader(segment);
                assertThat(values.read(0)).isEqualTo(new ArticleValues("all", TagValues.of(ALL_TAGS), 7, true));
                assertThat(values.read(1)).isEqualTo(new ArticleValues("few", TagValues.of(FEW_TAGS), 7, false));
                assertThat(ArticleText.read(segment.storedFields(), 0)).isEqualTo(new ArticleText("all", "Title", "Summary"));
            }
        }
    }

    @Test
    void rejectsAGradeThatIsNone() {
        assertThatThrownBy(() -> new Suitability(Map.of(Predicament.GRIEVING, 4), Set.of(), Set.of(), Set.of()))
                .hasMessageContaining("the grade for GRIEVING must be from 1 to 3");
    }

    private static Page page(String id, Tags tags, boolean supportFirst) {
        return new Page(id, "Title", "Summary", "Text", "en", tags, Set.of(), Set.of(), Set.of(), Set.of(), 7, 0, false,
                supportFirst);
    }

    private static void write(Directory directory, Tip... tips) throws IOException {
        try (var analyzer = TipAnalyzer.create();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Tip tip : tips) {
                writer.addDocument(TipDocument.of(tip));
            }
        }
    }

    private static TipValues valuesOf(Tip tip) {
        return new TipValues(tip.id(), tip.article(), TagValues.of(tip.tags()), tip.company(), tip.effort(),
                tip.times().session(), tip.supportFirst(), Helpfulness.EXPECTED);
    }

    private static TipText textOf(Tip tip) {
        return new TipText(tip.id(), tip.article(), tip.title(), tip.summary(), tip.firstStep(), tip.effort(),
                tip.times().session());
    }
}
