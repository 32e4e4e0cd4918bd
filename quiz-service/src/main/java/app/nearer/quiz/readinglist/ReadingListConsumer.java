package app.nearer.quiz.readinglist;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import app.nearer.contracts.ReadingListEvent;
import app.nearer.messaging.EventMapper;

/** Stores the lists that come from recommendation-service. */
@Configuration
class ReadingListConsumer {

    @Bean
    Consumer<Message<byte[]>> takeReadingLists(EventMapper events, ReadingLists lists) {
        return message -> lists.store(events.read(message.getPayload(), ReadingListEvent.class));
    }
}
