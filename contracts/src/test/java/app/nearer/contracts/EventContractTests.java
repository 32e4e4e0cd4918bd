package app.nearer.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Both directions of the contract: what is published validates, and every golden example ever published still reads. */
class EventContractTests {

    private static final Path RESOURCES = Path.of("src/main/resources/app/nearer/contracts");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Class<? extends Event>> TYPES = Map.of(QuizResultEvent.TYPE, QuizResultEvent.class,
            ReadingListEvent.TYPE, ReadingListEvent.class, ArticleEvent.TYPE, ArticleEvent.class, IndexSnapshotEvent.TYPE,
            IndexSnapshotEvent.class, IndexReplicaEvent.TYPE, IndexReplicaEvent.class, ItemRatingEvent.TYPE,
            ItemRatingEvent.class,
            ReaderTotalsEvent.TYPE, ReaderTotalsEvent.class);
    private static final UUID ID = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-21T08:30:00.123456Z");

    static Stream<Path> goldenExamples() throws IOException {
        return Files.list(RESOURCES.resolve("golden")).sorted();
    }

    static Stream<Event> published() {
        DimensionScore score = new DimensionScore(Dimension.SPIRITUAL, 10.5, 100, 89.5, 12.25);
        Reason gap = Reason.of(ReasonKind.GAP, Dimension.SPIRITUAL, 0.7);
        ArticleTip tip = new ArticleTip("tip", "Title", "What", "Why", "First step", 5, 1, Set.of(Company.ALONE), 45, 30);
        Article article = new Article("article", "Title", "Summary", "en", "<p>Body</p>", 4, Map.of(Dimension.SOCIAL, 80), true,
                List.of("Somebody real"), List.of(tip), List.of("older"));
        return Stream.of(
                QuizResultEvent.of(ID, NOW, ID, 1, "1", "en", Relationship.FRIEND, Set.of(Circumstance.CARING), List.of(score),
                        Set.of(Barrier.GRIEF), new Preferences(15, Company.ALONE), Set.of(Dimension.SEXUAL), true,
                        List.of(new ItemVerdict("tip", Verdict.SAVED))),
                QuizResultEvent.of(ID, NOW, ID, 2, "1", "en", Relationship.FRIEND, Set.of(), List.of(score), Set.of(),
                        new Preferences(10, null, Dimension.SPIRITUAL, 10, Company.TOGETHER), Set.of(), false,
                        List.of(new ItemVerdict("tip", Verdict.TRIED))),
                QuizResultEvent.of(ID, NOW, ID, 1, "1", "en", Relationship.FAMILY, Set.of(), List.of(), Set.of(),
                        Preferences.NONE,
                        Set.of(), false, List.of())
                        .withQualities(List.of(new QualityScore(Quality.REPAIR, QualityScore.Level.LOW, 0.9)))
                        .withPredicaments(Set.of(Predicament.values())),
                ReadingListEvent.of(ID, NOW, ID, 1, "v",
                        List.of(new ListItem("tip", "article", "Title", "Summary", "First step", 5, 1, 0.95,
                                List.of(gap, Reason.of(Barrier.GRIEF, 0.25))),
                                new ListItem("alone", null, "Title", "Summary", null, 5, 3, 0.1,
                                        List.of(Reason.of(ReasonKind.MINUTES, 0.06), Reason.of(Quality.TRUST, 0.04))))),
                ReadingListEvent.of(ID, NOW, ID, 1, "v", Stream.of(Predicament.values())
                        .map(predicament -> new ListItem("tip", "article", "Title", "Summary", "First step", 5, 1, 0.5,
                                List.of(Reason.of(predicament, 0.5))))
                        .toList()),
                ArticleEvent.published(ID, NOW, 7, article), ArticleEvent.withdrawn(ID, NOW, 8, "article"),
                IndexSnapshotEvent.of(ID, NOW, 7, "v", "snapshots/v/manifest.json", 63, "0".repeat(64)),
                ReaderTotalsEvent.of(ID, NOW, LocalDate.of(2026, 11, 20), 40,
                        List.of(new ReaderTotalsEvent.ArticleTotal("article", 40, 20, 20, 0)),
                        List.of(new ReaderTotalsEvent.LeftTotal("SHORT", "more-1", 20)),
                        List.of(new ReaderTotalsEvent.GapTotal(Dimension.SOCIAL, Relationship.FRIEND, 40, 20))),
                IndexReplicaEvent.of(ID, NOW, "replica-1", new IndexReplicaEvent.Serving("v", 7, NOW), null),
                IndexReplicaEvent.of(ID, NOW, "replica-1", null, new IndexReplicaEvent.Refused("v", 7, "cut short")),
                ItemRatingEvent.of(ID, NOW, "tip", 5, 0));
    }

    @ParameterizedTest
    @MethodSource
    void goldenExamples(Path example) throws IOException {
        String json = Files.readString(example);
        assertThat(violations(json)).isEmpty();
        Event event = read(json);
        assertThat(violations(JSON.writeValueAsString(event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void published(Event event) {
        String json = JSON.writeValueAsString(event);
        assertThat(violations(json)).isEmpty();
        assertThat(read(json)).isEqualTo(event);
    }

    @Test
    void everyTypeHasASchemaAndAGoldenExample() throws IOException {
        for (String type : TYPES.keySet()) {
            assertThat(RESOURCES.resolve("schema/" + type + ".v1.json")).exists();
            assertThat(goldenExamples()).anyMatch(example -> example.getFileName().toString().startsWith(type + ".v1."));
        }
    }

    @Test
    void anUnknownValueOfAnEnumIsNotRead() throws IOException {
        String json = Files.readString(RESOURCES.resolve("golden/quiz-result.v1.partner.json")).replace("\"PARTNER\"",
                "\"ROBOT\"");
        assertThat(violations(json)).isNotEmpty();
        assertThatThrownBy(() -> read(json)).hasMessageContaining("ROBOT");
    }

    @Test
    void anInvalidEventIsNotReadAndSaysWhy() throws IOException {
        String json = Files.readString(RESOURCES.resolve("golden/quiz-result.v1.partner.json")).replace("\"gap\": 48",
                "\"gap\": 4");
        assertThatThrownBy(() -> read(json)).isInstanceOf(ValueInstantiationException.class).hasMessageContaining("gap must be");
    }

    @Test
    void anArticleThatWasPublishedBeforeOthersCouldStandInForItIsRead() throws IOException {
        ArticleEvent event = (ArticleEvent) read(Files.readString(RESOURCES.resolve("golden/article.v1.published.json")));
        assertThat(event.article().formerly()).isEmpty();
        assertThat(JSON.writeValueAsString(event)).doesNotContain("formerly");
    }

    @Test
    void whatWasPublishedBeforeListsCouldBeNarrowedIsReadAndIsWrittenAsItWas() throws IOException {
        QuizResultEvent event = (QuizResultEvent) read(Files.readString(RESOURCES.resolve("golden/quiz-result.v1.partner.json")));
        assertThat(event.preferences().focus()).isNull();
        assertThat(JSON.writeValueAsString(event)).doesNotContain("focus", "minutesAtMost", "companyOnly");
    }

    @Test
    void whatWasPublishedBeforeQualitiesWereMeasuredIsReadAndIsWrittenAsItWas() throws IOException {
        QuizResultEvent event = (QuizResultEvent) read(Files.readString(RESOURCES.resolve("golden/quiz-result.v1.partner.json")));
        assertThat(event.qualities()).isEmpty();
        assertThat(JSON.writeValueAsString(event)).doesNotContain("qualities");
    }

    @Test
    void readsEventsPublishedBeforePredicamentsWereAskedAndWritesThemAsTheyWere() throws IOException {
        QuizResultEvent event = (QuizResultEvent) read(Files.readString(RESOURCES.resolve("golden/quiz-result.v1.partner.json")));
        assertThat(event.predicaments()).isEmpty();
        assertThat(JSON.writeValueAsString(event)).doesNotContain("predicaments");
    }

    @Test
    void aPredicamentThatIsABarrierIsGivenAsThatBarrier() {
        assertThat(Reason.of(Predicament.OLD_HURT, 0.5)).isEqualTo(Reason.of(Barrier.PAST_HURT, 0.5));
        assertThat(Reason.of(Predicament.CARER, 0.5).predicament()).isEqualTo(Predicament.CARER);
    }

    @Test
    void theSidesOfADifferenceNameEachOther() {
        assertThat(Predicament.WANTS_MORE_SEX.otherSides()).containsExactly(Predicament.WANTS_LESS_SEX);
        assertThat(Predicament.SIBLING.otherSides()).containsExactlyInAnyOrder(Predicament.GROWN_CHILD,
                Predicament.PARENT_OF_GROWN_CHILD);
        assertThat(Predicament.GRIEVING.otherSides()).isEmpty();
    }

    @Test
    void aCopyKeepsAllThatItDoesNotChange() throws IOException {
        QuizResultEvent event = (QuizResultEvent) read(
                Files.readString(RESOURCES.resolve("golden/quiz-result.v1.qualities.json")));
        assertThat(event.qualities()).isNotEmpty();
        assertThat(event.withIds(ID, ID).withIds(event.eventId(), event.resultId())).isEqualTo(event);
        assertThat(event.withProfile(List.of()).withProfile(event.profile())).isEqualTo(event);
    }

    @Test
    void withoutTheGapInADimensionTheOthersStay() throws IOException {
        QuizResultEvent event = (QuizResultEvent) read(Files.readString(RESOURCES.resolve("golden/quiz-result.v1.partner.json")));
        assertThat(event.withoutGapIn(Dimension.EMOTIONAL).profile()).containsExactly(
                new DimensionScore(Dimension.EMOTIONAL, 34, 34, 0, 9.5),
                new DimensionScore(Dimension.SOCIAL, 60.25, 55, -5.25, 11));
    }

    @Test
    void aQualityIsScoredOnceAtMost() throws IOException {
        String json = Files.readString(RESOURCES.resolve("golden/quiz-result.v1.qualities.json")).replace("SUPPORT",
                "ACCEPTANCE");
        assertThatThrownBy(() -> read(json)).hasMessageContaining("qualities holds a quality twice");
    }

    @Test
    void whatFewReadersDidIsNeverTold() {
        assertThat(ReaderTotalsEvent.rounded(19)).isZero();
        assertThat(ReaderTotalsEvent.rounded(59)).isEqualTo(40);
        assertThatThrownBy(() -> new ReaderTotalsEvent.LeftTotal("FULL", "last", 19))
                .hasMessageContaining("people must be a multiple");
    }

    @Test
    void aMissingRequiredFieldIsNotRead() throws IOException {
        String json = Files.readString(RESOURCES.resolve("golden/index-snapshot.v1.active.json")).replace("\"sequence\"",
                "\"other\"");
        assertThat(violations(json)).isNotEmpty();
        assertThatThrownBy(() -> read(json)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatFewerThanFivePeopleSaidIsNoRating() {
        assertThatThrownBy(() -> ItemRatingEvent.of(ID, NOW, "tip", 3, 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 together");
    }

    @Test
    void theScoreOfAnItemIsTheSumOfItsReasons() {
        List<Reason> reasons = List.of(Reason.of(ReasonKind.COMPANY, 0.5));
        assertThatThrownBy(() -> new ListItem("tip", null, "Title", "Summary", null, 5, 1, 0.6, reasons))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sum of the reasons");
    }

    private static Event read(String json) {
        return JSON.readValue(json, TYPES.get(JSON.readTree(json).get("type").asString()));
    }

    private static List<Error> violations(String json) {
        JsonNode event = JSON.readTree(json);
        Path schema = RESOURCES
                .resolve("schema/%s.v%d.json".formatted(event.get("type").asString(), event.get("version").asInt()));
        try {
            Schema compiled = SCHEMAS.getSchema(Files.readString(schema), InputFormat.JSON);
            return compiled.validate(json, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
