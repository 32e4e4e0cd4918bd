package app.nearer.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

import app.nearer.contracts.Topics;

/** How the topics are set up. */
final class TopicSettings {

    private static final int PARTITIONS_OF_RESULTS = 12;
    private static final String HOUR_MILLIS = "3600000";
    private static final String DAY_MILLIS = "86400000";

    private TopicSettings() {
    }

    static List<NewTopic> all(short replicationFactor) {
        List<NewTopic> topics = new ArrayList<>();
        for (String topic : List.of(Topics.QUIZ_RESULTS, Topics.READING_LISTS)) {
            topics.add(forADay(topic, replicationFactor));
            topics.add(forADay(Topics.deadLetters(topic), replicationFactor));
        }
        for (String topic : List.of(Topics.ARTICLES, Topics.INDEX_SNAPSHOTS, Topics.INDEX_REPLICAS, Topics.ITEM_RATINGS,
                Topics.READER_TOTALS)) {
            topics.add(new NewTopic(topic, 1, replicationFactor)
                    .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
            topics.add(new NewTopic(Topics.deadLetters(topic), 1, replicationFactor));
        }
        return topics;
    }

    /** With segments of an hour, what is erased after a day is gone from the disk soon after. */
    private static NewTopic forADay(String name, short replicationFactor) {
        return new NewTopic(name, PARTITIONS_OF_RESULTS, replicationFactor)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG, DAY_MILLIS, TopicConfig.SEGMENT_MS_CONFIG, HOUR_MILLIS));
    }
}
