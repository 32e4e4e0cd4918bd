package app.nearer.indexer.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleEvent;
import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.Samples;
import app.nearer.indexer.snapshot.StableJson;
import app.nearer.messaging.EventMapper;

class TopicReadingTests {

    private static final Article ONE = Samples.content(SampleArticle.of("one")).articles().getFirst().article();

    private final EventMapper events = new EventMapper();
    private final TopicReading reading = new TopicReading(events);

    @Test
    void theChecksumOfAPublishedArticleIsThatOfItsFile() {
        reading.article(entry(ArticleEvent.published(UUID.randomUUID(), Samples.NOON, 4, ONE)));

        assertThat(reading.published().articles()).containsEntry("one", StableJson.checksum(ONE));
        assertThat(reading.published().highestSequence()).isEqualTo(4);
    }

    @Test
    void whatWasWithdrawnIsNotShown() {
        reading.article(entry(ArticleEvent.published(UUID.randomUUID(), Samples.NOON, 4, ONE)));
        reading.article(entry(ArticleEvent.withdrawn(UUID.randomUUID(), Samples.NOON, 5, "one")));

        assertThat(reading.published().articles()).isEmpty();
        assertThat(reading.published().highestSequence()).isEqualTo(5);
    }

    @Test
    void whatCannotBeReadDiffersFromEveryArticle() {
        reading.article(new TopicReading.Entry("one", "no event".getBytes(StandardCharsets.UTF_8)));

        assertThat(reading.published().articles()).containsKey("one").doesNotContainValue(StableJson.checksum(ONE));
    }

    @Test
    void anAnnouncementThatCannotBeReadIsPassedOver() {
        reading.snapshot(new TopicReading.Entry("current", "no event".getBytes(StandardCharsets.UTF_8)));

        assertThat(reading.published().announced()).isNull();
        assertThat(reading.published().isEmpty()).isTrue();
    }

    private TopicReading.Entry entry(ArticleEvent event) {
        return new TopicReading.Entry(event.key(), events.write(event));
    }
}
