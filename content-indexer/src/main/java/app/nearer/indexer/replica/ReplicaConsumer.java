package app.nearer.indexer.replica;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

import app.nearer.contracts.IndexReplicaEvent;
import app.nearer.messaging.EventMapper;

/** Takes the heartbeats of the replicas, and their farewells. */
@Configuration
class ReplicaConsumer {

    @Bean
    Consumer<Message<?>> takeIndexReplicas(EventMapper events, Replicas replicas) {
        return message -> {
            if (message.getPayload() instanceof byte[] body) {
                replicas.take(events.read(body, IndexReplicaEvent.class));
            } else if (message.getHeaders().get(KafkaHeaders.RECEIVED_KEY) instanceof byte[] key) {
                replicas.forget(new String(key, StandardCharsets.UTF_8));
            }
        };
    }
}
