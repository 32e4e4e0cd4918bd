package app.nearer.indexer.rating;

import static app.nearer.indexer.Samples.NOON;
import static app.nearer.indexer.Samples.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.contracts.ItemRatingEvent;
import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.activation.SnapshotDesk;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.snapshot.BuiltSnapshot;
import app.nearer.indexer.snapshot.SnapshotBuilder;
import app.nearer.indexer.snapshot.SnapshotReader;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.snapshot.Totals;
import app.nearer.messaging.EventMapper;
import app.nearer.tipindex.Helpfulness;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.TipValues;

class RatingKeeperTests {

    private static final SampleArticle ONE = SampleArticle.of("one");
    private static final SampleArticle TWO = SampleArticle.of("two");

    @TempDir
    Path folder;

    private final Map<String, Totals> said = new HashMap<>();
    private Instant now = NOON;
    private StoreAccess access;
    private SnapshotBuilder builder;
    private SnapshotDesk desk;
    private RatingKeeper keeper;

    @BeforeEach
    void publish() throws IOException {
        InstantSource ticking = () -> {
            now = now.plusSeconds(1);
            return now;
        };
        Clock clock = ticking.withZone(ZoneOffset.UTC);
        access = StoreAccess.to(folder, clock);
        Activations activations = Activations.withoutBroker(access.store(), clock);
        builder = new SnapshotBuilder(access.store(), clock);
        desk = new SnapshotDesk(access, activations, clock);
        keeper = new RatingKeeper(access, activations, builder, () -> Map.copyOf(said));
        desk.activate(builder.build(content(ONE, TWO).withSynonyms("row, fight"), Progress.NONE).version());
    }

    @Test
    void withoutAnyRatingNothingIsPublished() throws IOException {
        assertThat(keeper.freeze()).isEmpty();
        assertThat(access.store().list()).hasSize(1);
    }

    @Test
    void aNewSnapshotHasWhatPeopleSayAndNoOtherChange() throws IOException {
        String before = active();
        String rated = tips(before).keySet().iterator().next();
        said.put(rated, new Totals(40, 0));
        said.put("an-item-of-long-ago", new Totals(5, 5));

        assertThat(keeper.freeze()).isPresent();

        assertThat(active()).isNotEqualTo(before);
        assertThat(tips(active()).get(rated)).isCloseTo(Helpfulness.of(40, 0), within(1e-6));
        assertThat(tips(active())).allSatisfy((tip, helpfulness) -> {
            if (!tip.equals(rated)) {
                assertThat(helpfulness).isEqualTo(Helpfulness.EXPECTED);
            }
        });
        SnapshotReader reader = new SnapshotReader(access.store());
        assertThat(reader.articles(active())).isEqualTo(reader.articles(before));
        assertThat(tips(before).get(rated)).as("the snapshot before is as it was").isEqualTo(Helpfulness.EXPECTED);
        reader.verify(before, Progress.NONE);
        try (DirectoryReader index = DirectoryReader.open(FSDirectory.open(access.store().index(active())))) {
            assertThat(index.getIndexCommit().getUserData()).containsEntry(PageFields.SYNONYMS, "row, fight");
        }
        assertThat(keeper.freeze()).as("the same again").isEmpty();
    }

    @Test
    void whatIsTakenBackIsForgotten() throws IOException {
        String rated = tips(active()).keySet().iterator().next();
        said.put(rated, new Totals(0, 40));
        keeper.freeze();
        assertThat(tips(active()).get(rated)).isLessThan(Helpfulness.EXPECTED);

        said.clear();
        keeper.freeze();

        assertThat(tips(active()).get(rated)).isEqualTo(Helpfulness.EXPECTED);
    }

    @Test
    void whatIsBuiltLaterTakesTheRatingsOver() throws IOException {
        tips(active()).keySet().forEach(tip -> said.put(tip, new Totals(0, 40)));
        keeper.freeze();
        BuiltSnapshot base = new SnapshotReader(access.store()).built(active());

        String anew = builder.build(content(ONE, TWO), Progress.NONE).version();
        String upon = builder.build(content(ONE.with("A title", "Another title"), TWO), base, Progress.NONE).version();

        assertThat(tips(anew).values()).containsOnly(0.233333);
        assertThat(tips(upon)).isEqualTo(tips(anew));
    }

    @Test
    void newRatingsAreNoLaterWordOnTheContent() throws IOException {
        said.put("some-tip", new Totals(3, 3));
        keeper.freeze();

        assertThat(SnapshotReader.isOnlyRated(access.store().manifest(active()))).isTrue();
        assertThat(access.store().list()).filteredOn(SnapshotReader::isOnlyRated).hasSize(1);
    }

    @Test
    void theTopicIsReadInItsOrderAndTombstonesTakeBack() {
        EventMapper events = new EventMapper();
        RatingTopic topic = new RatingTopic(events);
        topic.accept("a", events.write(ItemRatingEvent.of(new UUID(0, 1), NOON, "a", 5, 0)));
        topic.accept("b", events.write(ItemRatingEvent.of(new UUID(0, 2), NOON, "b", 5, 0)));
        topic.accept("a", events.write(ItemRatingEvent.of(new UUID(0, 3), NOON.plus(Duration.ofDays(1)), "a", 6, 2)));
        topic.accept("b", null);
        topic.accept("c", "nothing that reads".getBytes(StandardCharsets.UTF_8));

        assertThat(topic.totals()).isEqualTo(Map.of("a", new Totals(6, 2)));
    }

    private String active() throws IOException {
        return access.store().active().orElseThrow().version();
    }

    /** How helpful each tip of a snapshot is held to be. */
    private Map<String, Double> tips(String version) throws IOException {
        Map<String, Double> tips = new HashMap<>();
        try (DirectoryReader index = DirectoryReader.open(FSDirectory.open(access.store().index(version)))) {
            for (LeafReaderContext segment : index.leaves()) {
                TipValues.Reader values = new TipValues.Reader(segment.reader());
                Bits live = segment.reader().getLiveDocs();
                var ids = segment.reader().getBinaryDocValues("id");
                for (int document = ids.nextDoc(); document < segment.reader().maxDoc(); document = ids.nextDoc()) {
                    if (live == null || live.get(document)) {
                        TipValues tip = values.read(document);
                        tips.put(tip.id(), tip.helpfulness());
                    }
                }
            }
        }
        return tips;
    }
}
