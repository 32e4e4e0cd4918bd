package app.nearer.messaging;

import java.time.Duration;
import java.util.List;

import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.kafka.core.KafkaAdmin;

/** Creates the topics that are missing: at start, again until the broker is there, and again should it ever come back empty. */
final class TopicProvisioner implements SmartInitializingSingleton, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(TopicProvisioner.class);
    private static final Duration WHEN_AWAY = Duration.ofSeconds(3);
    private static final Duration WHEN_THERE = Duration.ofSeconds(30);

    private final KafkaAdmin admin;
    private final NewTopic[] topics;
    private final Thread thread = Thread.ofVirtual().name("topic-provisioner").unstarted(this::run);
    private boolean away;

    TopicProvisioner(KafkaAdmin admin, List<NewTopic> topics) {
        this.admin = admin;
        this.topics = topics.toArray(NewTopic[]::new);
    }

    @Override
    public void afterSingletonsInstantiated() {
        provision();
        thread.start();
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(away ? WHEN_AWAY : WHEN_THERE);
                provision();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void provision() {
        try {
            admin.createOrModifyTopics(topics);
            if (away) {
                log.info("Kafka is back");
            }
            away = false;
        } catch (RuntimeException e) {
            if (!away) {
                log.warn("Kafka is away; looking again every {} s", WHEN_AWAY.toSeconds());
            }
            away = true;
        }
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }
}
