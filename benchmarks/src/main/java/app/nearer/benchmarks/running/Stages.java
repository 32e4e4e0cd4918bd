package app.nearer.benchmarks.running;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import app.nearer.contracts.Topics;

/** Where the time of a visit goes, from the times that its result, its two records and its list carry in any case. */
final class Stages {

    private static final Duration UNTIL_NOTHING_COMES = Duration.ofSeconds(2);

    /** Records carry whole milliseconds, cut off: in the middle, half of one too early. */
    private static final Duration CUT_OFF = Duration.ofNanos(500_000);

    private record Times(Visit visit, Instant scored, Instant sent, Instant answered, Instant stored) {
    }

    private Stages() {
    }

    /** The median of each stage in milliseconds, in the order of the way. */
    static Map<String, Double> medians(RunningNearer nearer, List<Visit> visits) throws Exception {
        Map<String, Instant> sent = sentTo(nearer.kafka(), Topics.QUIZ_RESULTS);
        Map<String, Instant> answered = sentTo(nearer.kafka(), Topics.READING_LISTS);
        List<Times> all = times(nearer, visits, sent, answered);
        Map<String, Double> medians = new LinkedHashMap<>();
        medians.put("sent over HTTP, read, checked, scored", median(all, it -> between(it.visit.due(), it.scored)));
        medians.put("written with its event, committed, handed to Kafka", median(all, it -> between(it.scored, it.sent)));
        medians.put("through Kafka, ranked, handed to Kafka", median(all, it -> between(it.sent, it.answered)));
        medians.put("through Kafka, read", median(all, it -> between(it.answered, it.stored)));
        medians.put("stored, committed, who waits woken, answered over HTTP", median(all,
                it -> between(it.stored, it.visit.seen())));
        return medians;
    }

    private static double between(Instant start, Instant end) {
        return Duration.between(start, end).toNanos() / 1e6;
    }

    private static double median(List<Times> all, ToDoubleFunction<Times> stage) {
        return Latencies.of(all.stream().mapToDouble(stage).toArray()).quantile(0.5);
    }

    private static List<Times> times(RunningNearer nearer, List<Visit> visits, Map<String, Instant> sent,
            Map<String, Instant> answered) throws Exception {
        try (Connection connection = DriverManager.getConnection(nearer.jdbcUrl(), "postgres", nearer.databasePassword());
                PreparedStatement query = connection.prepareStatement("""
                        select id::text, created_at, stored_at from result_link join result on id = result_link.result_id
                        join reading_list on reading_list.result_id = id where token_sha256 = sha256(convert_to(?, 'UTF8'))""")) {
            List<Times> times = new ArrayList<>();
            for (Visit visit : visits) {
                query.setString(1, visit.token());
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    String id = row.getString("id");
                    times.add(new Times(visit, instant(row, "created_at"), sent.get(id), answered.get(id),
                            instant(row, "stored_at")));
                }
            }
            return times;
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** When the record of each key was handed to Kafka. */
    private static Map<String, Instant> sentTo(String broker, String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", broker),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic)
                    .stream()
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<String, Instant> sent = new HashMap<>();
            int before;
            do {
                before = sent.size();
                for (ConsumerRecord<String, byte[]> record : consumer.poll(UNTIL_NOTHING_COMES)) {
                    sent.put(record.key(), Instant.ofEpochMilli(record.timestamp()).plus(CUT_OFF));
                }
            } while (sent.size() > before);
            return sent;
        }
    }
}
