package app.nearer.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

import app.nearer.standalone.Ports;

class TopicProvisionerTests {

    private static final Broker BROKER = new Broker();

    private final Consumers consumers = new Consumers();
    private final TopicProvisioner provisioner = new TopicProvisioner(admin(), TopicSettings.all((short) 1), new FirstSight(),
            consumers);

    @BeforeAll
    static void start() {
        BROKER.start();
    }

    @AfterAll
    static void stop() {
        BROKER.close();
    }

    @AfterEach
    void stopProvisioner() {
        provisioner.stop();
    }

    @Test
    void everyTopicAndItsDeadLettersAreCreated() {
        provision();
        assertThat(BROKER.topics()).contains("quiz-results", "quiz-results.dlq", "reading-lists", "reading-lists.dlq", "articles",
                "articles.dlq", "index-snapshots", "index-snapshots.dlq", "index-replicas", "index-replicas.dlq",
                "item-ratings", "item-ratings.dlq");
    }

    /** 24 h, in segments of one: what is erased is gone everywhere within 26 h. */
    @ParameterizedTest
    @ValueSource(strings = {"quiz-results", "quiz-results.dlq", "reading-lists", "reading-lists.dlq"})
    void whatIsPersonalIsKeptForADay(String topic) throws ExecutionException, InterruptedException {
        provision();
        assertThat(partitions(topic)).isEqualTo(12);
        assertThat(setting(topic, "retention.ms")).isEqualTo("86400000");
        assertThat(setting(topic, "segment.ms")).isEqualTo("3600000");
        assertThat(setting(topic, "cleanup.policy")).isEqualTo("delete");
    }

    /** Whoever made the topic, or changed it. */
    @ParameterizedTest
    @CsvSource({"quiz-results, retention.ms, 604800000, 86400000", "reading-lists.dlq, cleanup.policy, compact, delete",
            "articles, cleanup.policy, delete, compact"})
    void aTopicThatIsKeptOtherwiseGetsItsSettingBack(String topic, String name, String other, String own) throws Exception {
        provision();
        provisioner.stop();
        set(topic, name, other);
        assertThat(setting(topic, name)).isEqualTo(other);

        provisioner.start();

        await().atMost(Duration.ofSeconds(30)).until(() -> setting(topic, name).equals(own));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "index-snapshots", "index-replicas", "item-ratings"})
    void whatIsTrueUntilSaidOtherwiseIsCompacted(String topic) throws ExecutionException, InterruptedException {
        provision();
        assertThat(setting(topic, "cleanup.policy")).isEqualTo("compact");
        assertThat(partitions(topic)).isEqualTo(1);
        assertThat(setting(topic + ".dlq", "cleanup.policy")).isEqualTo("delete");
    }

    @Test
    void itEndsWhenItIsStopped() {
        provision();
        provisioner.stop();
        assertThat(provisioner.isRunning()).isFalse();
        itEnds();
    }

    @Test
    void withoutKafkaNoConsumerIsStartedNotEvenWhenItIsStoppedMeanwhile() {
        KafkaAdmin nowhere = new KafkaAdmin(Map.of("bootstrap.servers", "127.0.0.1:" + Ports.freePort()));
        FirstSight firstSight = new FirstSight();
        TopicProvisioner waiting = new TopicProvisioner(nowhere, TopicSettings.all((short) 1), firstSight, consumers);
        waiting.start();
        assertThat(firstSight.happensWithin(Duration.ofMillis(500))).isFalse();
        waiting.stop();
        itEnds();
        assertThat(firstSight.happensWithin(Duration.ZERO)).isFalse();
        assertThat(consumers.isRunning()).isFalse();
    }

    private static void itEnds() {
        await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
                .doesNotContain("topic-provisioner"));
    }

    private void provision() {
        provisioner.start();
        await().until(consumers::isRunning);
    }

    private static KafkaAdmin admin() {
        return new KafkaAdmin(Map.of("bootstrap.servers", BROKER.address()));
    }

    private static int partitions(String topic) throws ExecutionException, InterruptedException {
        try (Admin admin = BROKER.admin()) {
            TopicDescription description = admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
            return description.partitions().size();
        }
    }

    private static void set(String topic, String name, String value) throws ExecutionException, InterruptedException {
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
        try (Admin admin = BROKER.admin()) {
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(change))).all()
                    .get();
        }
    }

    private static String setting(String topic, String name) throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = BROKER.admin()) {
            Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            return config.get(name).value();
        }
    }

    /** Notes whether it was started, and that the topics were there by then. */
    private static final class Consumers implements SmartLifecycle {

        private volatile boolean running;

        @Override
        public void start() {
            assertThat(BROKER.topics()).contains("quiz-results", "reading-lists", "articles", "index-snapshots",
                    "index-replicas");
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
