package app.nearer.indexer.console;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import app.nearer.messaging.DeadLetters;

/** What the console asks beside the rest of the service. */
@Configuration
class ConsoleConfiguration {

    @Bean
    DeadLetters deadLetters(KafkaProperties kafka) {
        return new DeadLetters(String.join(",", kafka.getBootstrapServers()));
    }
}
