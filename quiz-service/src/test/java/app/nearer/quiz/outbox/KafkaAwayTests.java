package app.nearer.quiz.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Topics;
import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Lists;
import app.nearer.quiz.Page;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Surroundings;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;

@RealService
class KafkaAwayTests {

    private static final Topic QUIZ_RESULTS = new Topic(Topics.QUIZ_RESULTS);

    private final Api api;
    private final Tables tables;

    KafkaAwayTests(Api api, Tables tables) {
        this.api = api;
        this.tables = tables;
    }

    @Test
    void aQuizIsTakenWithoutKafkaAndItsListComesWhenKafkaIsBack() {
        String before = api.submitted();
        QUIZ_RESULTS.await(1, tables.idOf(before).toString());
        AtomicReference<String> taken = new AtomicReference<>("");
        Surroundings.withoutKafka(() -> {
            long start = System.nanoTime();
            taken.set(api.submitted());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            Page page = new Browser(api).open("/r/" + taken.get());
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("What you miss most is emotional closeness.").contains("Your list is on its way.");
        });
        UUID id = tables.idOf(taken.get());
        QUIZ_RESULTS.await(1, id.toString());
        Lists.TOPIC.publish(Lists.of(id, 1, "ask"));
        assertThat(api.get("/api/v1/results/" + taken.get() + "/reading-list", "Prefer", "wait=14").status()).isEqualTo(200);
    }
}
