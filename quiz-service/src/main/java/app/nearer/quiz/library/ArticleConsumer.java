package app.nearer.quiz.library;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import app.nearer.contracts.ArticleEvent;
import app.nearer.messaging.EventMapper;

/** Takes the articles that content-indexer publishes. */
@Configuration
class ArticleConsumer {

    @Bean
    Consumer<Message<byte[]>> takeArticles(EventMapper events, Library library) {
        return message -> library.take(events.read(message.getPayload(), ArticleEvent.class));
    }
}
