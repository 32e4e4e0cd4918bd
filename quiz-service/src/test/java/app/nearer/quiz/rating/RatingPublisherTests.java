package app.nearer.quiz.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.ItemRatingEvent;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.Api;
import app.nearer.quiz.Lists;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Schemas;
import app.nearer.quiz.Surroundings;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;

@RealService
class RatingPublisherTests {

    private static final Topic RATINGS = new Topic(Topics.ITEM_RATINGS);

    private final Api api;
    private final Tables tables;
    private final EventMapper events;
    private final RatingPublisher publisher;
    private final String item = "tip-" + UUID.randomUUID();
    private final List<String> people = new ArrayList<>();

    RatingPublisherTests(Api api, Tables tables, EventMapper events, RatingPublisher publisher) {
        this.api = api;
        this.tables = tables;
        this.events = events;
        this.publisher = publisher;
    }

    @Test
    void fromFivePeopleOnTheirMarksAreToldAsTotals() {
        say("HELPFUL", "HELPFUL", "HELPFUL", "NOT_FOR_ME", "READ", "SAVED");
        publisher.tell();
        assertThat(RATINGS.now(item)).as("four people have rated it").isEmpty();

        say("HELPFUL");
        publisher.tell();
        ItemRatingEvent told = last();
        assertThat(told.helpful()).isEqualTo(4);
        assertThat(told.notForMe()).isEqualTo(1);
    }

    @Test
    void whatIsToldHoldsNobodysIdAndNoTimeOfDay() {
        say("HELPFUL", "HELPFUL", "HELPFUL", "HELPFUL", "HELPFUL");
        publisher.tell();
        ConsumerRecord<String, byte[]> record = RATINGS.await(1, item).getLast();

        String all = Topic.allOf(record);
        people.forEach(token -> assertThat(all).doesNotContain(token, tables.idOf(token).toString()));
        Instant counted = events.read(record.value(), ItemRatingEvent.class).occurredAt();
        assertThat(counted).isEqualTo(counted.truncatedTo(ChronoUnit.DAYS));
        assertThat(Schemas.violations("item-rating", 1, new String(record.value(), StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void whatHasNotChangedIsNotToldAgainExceptAsTheSameEventAfterALoss() {
        say("HELPFUL", "HELPFUL", "HELPFUL", "HELPFUL", "HELPFUL");
        publisher.tell();
        publisher.tell();
        assertThat(RATINGS.now(item)).hasSize(1);

        publisher.tellAllNextTime();
        publisher.tell();
        List<ConsumerRecord<String, byte[]>> records = RATINGS.await(2, item);
        assertThat(records.getLast().value()).isEqualTo(records.getFirst().value());
    }

    @Test
    void whatIsTakenBackLowersTheTotalAndBelowFiveThereIsATombstone() {
        say("HELPFUL", "HELPFUL", "HELPFUL", "HELPFUL", "HELPFUL", "HELPFUL");
        publisher.tell();
        assertThat(api.delete("/api/v1/results/" + people.get(0) + "/feedback/" + item).status()).isEqualTo(202);
        publisher.tell();
        assertThat(last().helpful()).isEqualTo(5);

        assertThat(api.delete("/api/v1/results/" + people.get(1)).status()).isEqualTo(204);
        publisher.tell();
        assertThat(RATINGS.await(3, item).getLast().value()).isNull();
    }

    @Test
    void whileKafkaIsAwayNothingIsForgotten() {
        say("NOT_FOR_ME", "NOT_FOR_ME", "NOT_FOR_ME", "NOT_FOR_ME", "NOT_FOR_ME");
        publisher.tell();
        say("NOT_FOR_ME");
        Surroundings.withoutKafka(publisher::tell);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            publisher.tell();
            assertThat(last().notForMe()).isEqualTo(6);
        });
    }

    private void say(String... verdicts) {
        for (String verdict : verdicts) {
            String token = api.submitted();
            String path = "/api/v1/results/" + token;
            Lists.TOPIC.publish(Lists.of(tables.idOf(token), 1, item));
            assertThat(api.get(path + "/reading-list", "Prefer", "wait=10").status()).isEqualTo(200);
            assertThat(api.post(path + "/feedback", "{\"item\":\"%s\",\"verdict\":\"%s\"}".formatted(item, verdict)).status())
                    .isEqualTo(202);
            people.add(token);
        }
    }

    private ItemRatingEvent last() {
        return events.read(RATINGS.await(1, item).getLast().value(), ItemRatingEvent.class);
    }
}
