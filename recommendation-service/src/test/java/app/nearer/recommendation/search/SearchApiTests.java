package app.nearer.recommendation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import app.nearer.contracts.Dimension;
import app.nearer.recommendation.RecommendationService;
import app.nearer.recommendation.Samples;
import app.nearer.recommendation.replica.Replica;
import app.nearer.standalone.Ports;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.Checksums;
import app.nearer.tipindex.Page;
import app.nearer.tipindex.PageDocument;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.SnapshotDraft;
import app.nearer.tipindex.SnapshotStore;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipDocument;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search as quiz-service asks for it, on a service without Kafka. */
@ExtendWith(OutputCaptureExtension.class)
class SearchApiTests {

    private static final String WORDS = "frightened of marmalade";

    /** As much of the words as any part of the search writes. */
    private static final String STEM = "marmalad";
    private static final String SEARCH = "search";
    private static final String SUGGESTIONS = "suggestions";

    @TempDir
    static Path folder;

    private static int port;
    private static ConfigurableApplicationContext service;
    private static SnapshotStore store;
    private static long sequence;

    @BeforeAll
    static void start() throws IOException {
        port = Ports.freePort();
        store = new SnapshotStore(folder.resolve("store"));
        service = SpringApplication.run(RecommendationService.class, "--server.port=" + port, "--management.server.port=0",
                "--spring.kafka.bootstrap-servers=localhost:" + Ports.freePort(),
                "--nearer.snapshots.directory=" + folder.resolve("store"),
                "--nearer.replica.directory=" + folder.resolve("replica"));
        serve("good", page());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatIsAskedForIsAnswered() throws Exception {
        JsonNode hits = json(post(SEARCH, body(WORDS)));
        assertThat(hits.at("/hits/0/article").asString()).isEqualTo("fear");
        assertThat(hits.at("/facets/dimensions/EMOTIONAL").asInt()).isEqualTo(1);
        assertThat(json(post(SEARCH, body(WORDS).replace("\"en\"", "\"de\""))).get("total").asInt())
                .isZero();
        assertThat(json(post(SUGGESTIONS, "{\"words\":\"fri\",\"language\":\"en\"}")).at("/articles/0/title").asString())
                .isEqualTo("Frightened");
        assertThat(json(get("articles/fear/like")).get("articles")).isEmpty();
        assertThat(get("articles/nothing/like").statusCode()).isEqualTo(404);
    }

    @Test
    void theWordsStandInNoLogAndNoRefusalWhateverIsSent(CapturedOutput output) throws Exception {
        assertThat(post(SEARCH, body(WORDS)).statusCode()).isEqualTo(200);
        assertThat(post(SUGGESTIONS, body(WORDS)).statusCode()).isEqualTo(200);
        for (String what : List.of(SEARCH, SUGGESTIONS)) {
            for (String broken : List.of("{\"words\":\"" + WORDS, "\"" + WORDS + "\"", WORDS, body(WORDS.repeat(20)),
                    body("").replace("\"\"", "{\"" + WORDS + "\":1}"))) {
                refused(post(what, broken));
            }
            refused(post(what, body(WORDS), "text/plain"));
        }
        refused(post(SEARCH, body("").replace("{", "{\"dimension\":\"" + WORDS + "\",")));
        refused(post(SEARCH, body(WORDS).replace("\"page\":1", "\"page\":0")));
        assertThat(output.getAll()).doesNotContainIgnoringCase(STEM);
    }

    @Test
    void theWordsStandInNoLogWhenTheSearchFails(CapturedOutput output) throws Exception {
        Document damaged = new Document();
        page().getFields().stream().filter(field -> !field.name().equals(PageFields.STEP_MINUTES)).forEach(damaged::add);
        damaged.add(new SortedDocValuesField(PageFields.STEP_MINUTES, new BytesRef("five")));
        serve("bad", damaged);

        HttpResponse<String> answer = post(SEARCH, body(WORDS));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContainIgnoringCase(STEM);
        assertThat(output.getAll()).as("the failure is logged").contains(PageFields.STEP_MINUTES)
                .doesNotContainIgnoringCase(STEM);
        serve("good-again", page());
    }

    private static Document page() {
        return PageDocument.of(new Page("fear", "Frightened", "Of marmalade.", "Nobody has to be.", "en",
                Samples.tags(Map.of(Dimension.EMOTIONAL, 80)), Set.of(), Set.of(), Set.of(), Set.of(1), 4, 5, false, false));
    }

    private static String body(String words) {
        return "{\"words\":\"%s\",\"language\":\"en\",\"sexual\":false,\"page\":1}".formatted(words);
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContainIgnoringCase(STEM);
    }

    private static void serve(String version, Document page) throws IOException {
        try (SnapshotDraft draft = store.begin(version)) {
            try (FSDirectory directory = FSDirectory.open(draft.index());
                    var analyzer = TipAnalyzer.create();
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                writer.addDocument(TipDocument.of(Samples.tip("a-tip").treats(Dimension.SOCIAL, 80).build()));
                writer.addDocument(page);
            }
            draft.publish(1, Instant.now());
        }
        sequence++;
        assertThat(service.getBean(Replica.class)
                .take(new ActiveSnapshot(sequence, version), Checksums.sha256(store.manifestBytes(version)))).isTrue();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> post(String what, String body) throws Exception {
        return post(what, body, "application/json");
    }

    private static HttpResponse<String> post(String what, String body, String type) throws Exception {
        return send(request(what).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String what) throws Exception {
        return send(request(what));
    }

    private static HttpRequest.Builder request(String what) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/library/" + what));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
