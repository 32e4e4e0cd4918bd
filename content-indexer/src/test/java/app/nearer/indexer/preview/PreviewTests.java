package app.nearer.indexer.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Relationship;
import app.nearer.messaging.EventMapper;

import com.sun.net.httpserver.HttpServer;

class PreviewTests {

    private static final QuizResultEvent RESULT = SampleProfiles.ALL.getFirst().result();

    private HttpServer server;
    private volatile String asked = "";
    private volatile String body = "";
    private volatile int status = 200;
    private volatile Duration delay = Duration.ZERO;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            asked = exchange.getRequestURI().getPath() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void recommendationServiceIsAskedForTheListOfASnapshot() {
        EventMapper events = new EventMapper();
        body = new String(events.write(ReadingListEvent.of(UUID.randomUUID(), Instant.EPOCH, RESULT.resultId(), 1, "v1",
                List.of(item("a")))), StandardCharsets.UTF_8);

        assertThat(client().of("v1", RESULT)).extracting(ListItem::id).containsExactly("a");

        assertThat(asked).startsWith("/api/v1/snapshots/v1/reading-lists {");
        String sent = asked.substring(asked.indexOf('{'));
        assertThat(events.read(sent.getBytes(StandardCharsets.UTF_8), QuizResultEvent.class)).isEqualTo(RESULT);
    }

    @Test
    void whatItSaysInsteadIsPassedOn() {
        status = 422;
        body = "{\"detail\":\"This snapshot cannot be read.\"}";

        assertThatThrownBy(() -> client().of("v1", RESULT)).isInstanceOf(ListsAwayException.class)
                .hasMessage("recommendation-service answered 422. This snapshot cannot be read.");
    }

    @Test
    void nobodyWaitsForLongerThanASecond() {
        delay = Duration.ofSeconds(3);
        long began = System.nanoTime();

        assertThatThrownBy(() -> client().of("v1", RESULT)).isInstanceOf(ListsAwayException.class)
                .hasMessageContaining("within a second");

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(2_500));
    }

    @Test
    void anAddressWhereNobodyAnswersIsNamed() {
        server.stop(0);

        assertThatThrownBy(() -> client().of("v1", RESULT)).isInstanceOf(ListsAwayException.class)
                .hasMessageContaining("does not answer at http://localhost");
    }

    @Test
    void aChangeNamesWhatComesAndWhatGoes() {
        ListChange change = ListChange.between("somebody", List.of(item("a"), item("b")), List.of(item("b"), item("c")));

        assertThat(change.entering()).extracting(ListChange.Entry::id).containsExactly("c");
        assertThat(change.leaving()).extracting(ListChange.Entry::id).containsExactly("a");
        assertThat(change.isNone()).isFalse();
        assertThat(ListChange.between("somebody", List.of(item("a")), List.of(item("a"))).isNone()).isTrue();
    }

    @Test
    void someSampleMissesEachDimensionAndSomeIsOfEachRelationship() {
        assertThat(Dimension.values()).allSatisfy(dimension -> assertThat(SampleProfiles.ALL)
                .anyMatch(sample -> sample.result().profile().stream().anyMatch(score -> isMissed(score, dimension))));
        assertThat(SampleProfiles.ALL).extracting(sample -> sample.result().relationship()).contains(Relationship.values());
        assertThat(SampleProfiles.ALL).extracting(SampleProfile::name).doesNotHaveDuplicates();
    }

    @Test
    void aTriedProfileKeepsToItsScaleAndNeverAsksRelativesAboutSex() {
        TriedProfile tried = new TriedProfile(Map.of(Dimension.SEXUAL, 50, Dimension.SOCIAL, 300), Relationship.FAMILY, Set.of(),
                Set.of(), Set.of(), null, null);

        assertThat(tried.result().profile()).containsExactly(new DimensionScore(Dimension.SOCIAL, 10, 90, 80, 8));
    }

    @Test
    void circumstancesAndWhatVisitorsMayNameAreInTheResultAndNothingElseIs() {
        TriedProfile tried = new TriedProfile(Map.of(Dimension.SEXUAL, -20), Relationship.PARTNER, Set.of(),
                Set.of(Circumstance.CARING), Set.of(Predicament.WANTS_LESS_SEX, Predicament.CONTENT, Predicament.GRIEVING), null,
                null);

        assertThat(tried.result().circumstances()).containsExactly(Circumstance.CARING);
        assertThat(tried.result().predicaments()).containsExactly(Predicament.WANTS_LESS_SEX);
        assertThat(TriedProfile.NAMED).contains(Predicament.SMALL_CHILD)
                .doesNotContain(Predicament.SINGLE, Predicament.AFRAID_OF_REJECTION, Predicament.PRESSED_FOR_SEX);
    }

    @Test
    void relativesAreNeverInAPredicamentAboutSex() {
        TriedProfile tried = new TriedProfile(Map.of(), Relationship.FAMILY, Set.of(), Set.of(),
                Set.of(Predicament.NO_SEX_WANTED, Predicament.SIBLING), null, null);

        assertThat(tried.result().predicaments()).containsExactly(Predicament.SIBLING);
    }

    @Test
    void someSampleNamesAPredicamentAndSomeACircumstance() {
        assertThat(SampleProfiles.ALL).anyMatch(sample -> !sample.result().predicaments().isEmpty())
                .anyMatch(sample -> !sample.result().circumstances().isEmpty());
        assertThat(SampleProfiles.ALL).extracting(sample -> sample.result().resultId()).doesNotHaveDuplicates();
    }

    @Test
    void anArticleThatStaysWithAnotherTipNeitherComesNorGoes() {
        ListChange change = ListChange.between("somebody", List.of(tip("a", "one"), tip("b", "two")),
                List.of(tip("a", "one"), tip("c", "two")));

        assertThat(change.entering()).isEmpty();
        assertThat(change.leaving()).isEmpty();
        assertThat(change.retipped()).extracting(ListChange.Entry::id).containsExactly("c");
        assertThat(change.isNone()).isFalse();
        assertThat(change.isOnlyReordered()).isFalse();
        assertThat(ListChange.between("somebody", List.of(item("a"), item("b")), List.of(item("b"), item("a"))).isOnlyReordered())
                .isTrue();
    }

    private static boolean isMissed(DimensionScore score, Dimension dimension) {
        return score.dimension() == dimension && score.gap() > 20;
    }

    private RecommendationClient client() {
        return new RecommendationClient(URI.create("http://localhost:" + server.getAddress().getPort()));
    }

    private static ListItem tip(String id, String article) {
        return new ListItem(id, article, "Title of " + id, "Summary", null, 1, 1, 0, List.of());
    }

    private static ListItem item(String id) {
        return new ListItem(id, null, "Title of " + id, "Summary", null, 1, 1, 0, List.of());
    }
}
