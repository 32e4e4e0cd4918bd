package app.nearer.messaging;

import java.time.Duration;
import java.util.List;

import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Creates the topics that are missing, and gives those that are kept for longer or otherwise than {@link TopicSettings} says their settings
 * back, in the background: at start, again until the broker is there, and every half a minute, should it ever come back empty. Consumers are bound once the topics are there, so that a service starts, and serves its pages, without Kafka.
 */
final class TopicProvisioner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicProvisioner.class);
    private static final Duration WHEN_AWAY = Duration.ofSeconds(3);
    private static final Duration WHEN_THERE = Duration.ofSeconds(30);

    private final KafkaAdmin admin;
    private final NewTopic[] topics;
    private final FirstSight firstSight;
    private final SmartLifecycle consumers;
    private volatile boolean running;
    private Thread thread = Thread.currentThread();
    private boolean away;

    /**
     * @param firstSight happens once the topics are there
     * @param consumers  started once the topics are there
     */
    TopicProvisioner(KafkaAdmin admin, List<NewTopic> topics, FirstSight firstSight, SmartLifecycle consumers) {
        this.admin = admin;
        admin.setModifyTopicConfigs(true);
        this.topics = topics.toArray(NewTopic[]::new);
        this.firstSight = firstSight;
        this.consumers = consumers;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("topic-provisioner").start(this::run);
    }

    private void run() {
        try {
            while (running) {
                // when this is stopped meanwhile, the admin returns as if all were well
                if (provision() && running) {
                    firstSight.happens();
                    startConsumers();
                }
                Thread.sleep(away ? WHEN_AWAY : WHEN_THERE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startConsumers() {
        if (!consumers.isRunning()) {
            consumers.start();
        }
    }

    private boolean provision() {
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
        return !away;
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
