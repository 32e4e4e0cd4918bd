package app.nearer.tipindex;

import static org.assertj.core.api.Assertions.assertThat;

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
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Situation;

class TipDocumentTests {

    private static final Tip WITH_EVERYTHING = new Tip("tip", "article", "Title", "Summary", "First step", "Body", "en",
            Map.of(Dimension.EMOTIONAL, 100, Dimension.SPIRITUAL, 1), Set.of(Quality.TRUST, Quality.REPAIR),
            Set.of(Barrier.FEAR_OF_VULNERABILITY, Barrier.NO_ONE_CLOSE), Set.of(Barrier.PAST_HURT),
            Set.of(Relationship.PARTNER, Relationship.LIFE_AS_A_WHOLE), Set.of(Circumstance.BEREAVED),
            Set.of(Situation.GRIEF, Situation.OTHER),
            Set.of(Caution.TOUCH),
            Set.of(Company.TOGETHER), 3, 15, true);
    private static final Tip WITH_LITTLE = new Tip("alone", null, "Title", "Summary", "First step", "Body", "en",
            Map.of(Dimension.SOCIAL, 60), Set.of(), Set.of(), Set.of(), Set.of(Relationship.FRIEND), Set.of(), Set.of(), Set.of(),
            Set.of(),
            1, 5,
            false);

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

    private static void write(Directory directory, Tip... tips) throws IOException {
        try (var analyzer = TipAnalyzer.create();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Tip tip : tips) {
                writer.addDocument(TipDocument.of(tip));
            }
        }
    }

    private static TipValues valuesOf(Tip tip) {
        return new TipValues(tip.id(), tip.article(), tip.strengths(), tip.qualities(), tip.helpsWith(), tip.presupposesGone(),
                tip.relationships(), tip.presumes(), tip.cautions(), tip.company(), tip.effort(), tip.minutes(),
                tip.supportFirst(),
                Helpfulness.EXPECTED);
    }

    private static TipText textOf(Tip tip) {
        return new TipText(tip.id(), tip.article(), tip.title(), tip.summary(), tip.firstStep(), tip.effort(), tip.minutes());
    }
}
