package app.nearer.quiz.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.ReaderTotalsEvent;
import app.nearer.contracts.ReaderTotalsEvent.ArticleTotal;
import app.nearer.contracts.ReaderTotalsEvent.GapTotal;
import app.nearer.contracts.ReaderTotalsEvent.LeftTotal;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Topic;

/** In a year of their own, so that what other tests do is not counted. */
@RealService
class ReaderTotalsTests {

    private static final LocalDate DAY = LocalDate.of(2001, 5, 4);
    private static final Instant NOON = Instant.parse("2001-05-04T12:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2001-05-05T00:00:00Z");

    private final JdbcClient jdbc;
    private final ReaderTotals totals;
    private final ReaderCounts counts;
    private final ReaderTotalsPublisher publisher;
    private final EventMapper events;

    ReaderTotalsTests(JdbcClient jdbc, ReaderTotals totals, ReaderCounts counts, ReaderTotalsPublisher publisher,
            EventMapper events) {
        this.jdbc = jdbc;
        this.totals = totals;
        this.counts = counts;
        this.publisher = publisher;
        this.events = events;
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from result where created_at < '2002-01-01'").update();
        jdbc.sql("delete from reader_count").update();
        jdbc.sql("delete from quiz_draft where part = 'left-here'").update();
    }

    @Test
    void totalsAreRoundedDownToTwenties() {
        readers(45, NOON, "HELPFUL");

        ReaderTotalsEvent event = totals.through(DAY, NOON);

        assertThat(event.finished()).isEqualTo(40);
        assertThat(event.articles()).containsExactly(new ArticleTotal("an-article", 40, 0, 40, 0));
        assertThat(event.gaps()).containsExactly(new GapTotal(Dimension.SOCIAL, Relationship.FRIEND, 40, 40));
    }

    @Test
    void whatFewerThanTwentyDidIsNotTold() {
        readers(19, NOON, "NOT_FOR_ME");

        ReaderTotalsEvent event = totals.through(DAY, NOON);

        assertThat(event.finished()).isZero();
        assertThat(event.articles()).isEmpty();
        assertThat(event.gaps()).isEmpty();
    }

    @Test
    void theDayThatGoesOnIsNotCountedYet() {
        readers(20, NOON, "NOT_FOR_ME");
        readers(20, NEXT_DAY, "NOT_FOR_ME");

        assertThat(totals.through(DAY, NOON).articles()).containsExactly(new ArticleTotal("an-article", 20, 0, 0, 20));
        assertThat(totals.through(DAY.plusDays(1), NOON).articles())
                .containsExactly(new ArticleTotal("an-article", 40, 0, 0, 40));
    }

    @Test
    void whoIsToLeaveNoTraceIsNotCounted() {
        readers(30, NOON, "HELPFUL");
        jdbc.sql("insert into brief_result (result_id, erase_at) select id, now() + interval '1 hour' from result "
                + "where created_at < '2002-01-01' limit 11").update();
        UUID brief = jdbc.sql("select result_id from brief_result limit 1").query(UUID.class).single();
        for (int time = 0; time < 20; time++) {
            counts.opened(brief, "an-article");
        }

        assertThat(totals.through(DAY, NOON).finished()).isZero();
        assertThat(totals.through(tomorrow(), NOON).articles()).noneMatch(article -> article.article().equals("an-article"));
    }

    @Test
    void articlesThatAreOpenedAreCounted() {
        for (int time = 0; time < 21; time++) {
            counts.opened(UUID.randomUUID(), "opened");
        }

        assertThat(totals.through(tomorrow(), NOON).articles()).contains(new ArticleTotal("opened", 0, 20, 0, 0));
    }

    @Test
    void thePageOnWhichAQuizIsLeftIsCountedUnlessItIsToLeaveNoTrace() {
        for (int quiz = 0; quiz < 30; quiz++) {
            UUID draft = draft(0);
            if (quiz < 5) {
                jdbc.sql("update quiz_draft set brief = true where id = :id").param("id", draft).update();
            }
            counts.left(draft);
        }
        for (int quiz = 0; quiz < 15; quiz++) {
            draft(3);
        }
        counts.leftUntouched(Instant.now().minus(Duration.ofDays(2)));

        assertThat(totals.through(tomorrow(), NOON).left()).containsExactly(new LeftTotal("FULL", "left-here", 40));
    }

    @Test
    void theyAreToldOnTheirTopic() {
        publisher.tell();

        await().untilAsserted(() -> assertThat(new Topic(Topics.READER_TOTALS).now(ReaderTotalsEvent.KEY)).anySatisfy(
                record -> assertThat(events.read(record.value(), ReaderTotalsEvent.class).through())
                        .isBefore(LocalDate.now(ZoneOffset.UTC))));
    }

    private static LocalDate tomorrow() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(1);
    }

    private UUID draft(int days) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into quiz_draft (id, instrument_version, relationship, consent_sexual, consent_spiritual, part, touched_at)
                values (:id, '2', 'FRIEND', false, false, 'left-here', now() - make_interval(days => :days))""")
                .param("id", id)
                .param("days", days)
                .update();
        return id;
    }

    /** So many people who miss company with friends, get a list for it, and say this of its first item. */
    private void readers(int number, Instant at, String verdict) {
        String reason = "{\"kind\":\"GAP\",\"dimension\":\"SOCIAL\",\"contribution\":0.5}";
        String item = "{\"id\":\"%s\",\"article\":\"an-article\",\"reasons\":[" + reason + "]}";
        String body = "{\"items\":[%s,%s,%s]}".formatted(item.formatted("one"), item.formatted("two"), item.formatted("three"));
        for (int reader = 0; reader < number; reader++) {
            UUID id = UUID.randomUUID();
            jdbc.sql(
                    """
                            insert into result (id, revision, created_at, instrument_version, language, relationship, circumstances,
                                                profile, headline, barriers, excluded_dimensions, support_first)
                            values (:id, 1, :at::timestamptz, '2', 'en', 'FRIEND', '{}', '[]', '{"dimensions":["SOCIAL"]}', '{}', '{}', false)""")
                    .param("id", id)
                    .param("at", at.toString())
                    .update();
            jdbc.sql(
                    "insert into reading_list (result_id, revision, body, stored_at) values (:id, 1, :body::jsonb, :at::timestamptz)")
                    .param("id", id)
                    .param("body", body)
                    .param("at", at.toString())
                    .update();
            jdbc.sql("insert into feedback (result_id, item, verdict, said_at) values (:id, 'one', :verdict, :at::timestamptz)")
                    .param("id", id)
                    .param("verdict", verdict)
                    .param("at", at.toString())
                    .update();
        }
    }
}
