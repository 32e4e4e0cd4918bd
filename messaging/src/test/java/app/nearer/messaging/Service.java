package app.nearer.messaging;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Topics;

/** The smallest service there is: it takes reading lists, and publishes whatever it is told to. */
@Configuration
@EnableAutoConfiguration
class Service {

    /** The lists that were taken, in their order. */
    final ConcurrentLinkedQueue<UUID> taken = new ConcurrentLinkedQueue<>();

    /** What taking a list does, beside noting it. */
    volatile Consumer<ReadingListEvent> handling = list -> {
    };

    @Bean
    Consumer<Message<byte[]>> take(EventMapper events) {
        return message -> {
            ReadingListEvent list = events.read(message.getPayload(), ReadingListEvent.class);
            handling.accept(list);
            taken.add(list.eventId());
        };
    }

    /** Starts one that looks for Kafka at this address. */
    static ConfigurableApplicationContext start(String kafka) {
        return new SpringApplicationBuilder(Service.class).web(WebApplicationType.NONE)
                .properties(Map.of("spring.config.import", "classpath:nearer-messaging.yml", "spring.kafka.bootstrap-servers",
                        kafka, "spring.main.banner-mode", "off", "spring.cloud.function.definition", "take",
                        "spring.cloud.stream.bindings.take-in-0.destination", Topics.READING_LISTS,
                        "spring.cloud.stream.bindings.take-in-0.group", "test"))
                .properties(Map.of("spring.cloud.stream.bindings.reading-lists-out-0.destination", Topics.READING_LISTS,
                        "spring.cloud.stream.bindings.index-replicas-out-0.destination", Topics.INDEX_REPLICAS,
                        "spring.cloud.stream.bindings.index-snapshots-out-0.destination", Topics.INDEX_SNAPSHOTS))
                .run();
    }
}
