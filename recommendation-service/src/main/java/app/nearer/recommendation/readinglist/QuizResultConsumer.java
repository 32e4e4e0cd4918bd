package app.nearer.recommendation.readinglist;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.messaging.EventPublisher;

/** Answers each quiz result with a list. A record counts as consumed once its list is acknowledged. */
@Configuration
class QuizResultConsumer {

    @Bean
    Consumer<Message<byte[]>> quizResults(EventMapper events, ReadingListMaker maker, EventPublisher publisher) {
        return message -> publisher.publish(Topics.READING_LISTS,
                maker.make(events.read(message.getPayload(), QuizResultEvent.class)));
    }
}
