package app.nearer.indexer.reader;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import app.nearer.contracts.ReaderTotalsEvent;
import app.nearer.messaging.EventMapper;

/** Takes the totals that quiz-service tells. */
@Configuration
class ReaderTotalsConsumer {

    @Bean
    Consumer<Message<byte[]>> takeReaderTotals(EventMapper events, Readers readers) {
        return message -> readers.take(events.read(message.getPayload(), ReaderTotalsEvent.class));
    }
}
