package app.nearer.quiz.reader;

import static app.nearer.contracts.ReaderTotalsEvent.rounded;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.ReaderTotalsEvent;
import app.nearer.contracts.ReaderTotalsEvent.ArticleTotal;
import app.nearer.contracts.ReaderTotalsEvent.GapTotal;
import app.nearer.contracts.ReaderTotalsEvent.LeftTotal;
import app.nearer.contracts.Relationship;

/** Adds up what readers did before the beginning of a day, in UTC, and rounds it down as {@link ReaderTotalsEvent} says. */
@Repository
class ReaderTotals {

    /** An item of a list belongs to its article, or stands alone. */
    private static final String LISTED = """
            select distinct result_id, stored_at, item.value ->> 'id' as item, coalesce(item.value ->> 'article', item.value ->> 'id') as article
            from reading_list cross join lateral jsonb_array_elements(body -> 'items') as item
            where stored_at < :until and not exists (select 1 from brief_result where brief_result.result_id = reading_list.result_id)""";
    private static final String SHOWN = "select article, count(distinct result_id) from (" + LISTED
            + ") as listed group by article";
    private static final String SAID = "select article, count(*) from (select distinct result_id, item, article from (" + LISTED
            + ") as kept) as listed join feedback using (result_id, item) where said_at < :until and verdict = :verdict group by article";
    private static final String COUNTED = "select subject, sum(number) from reader_count where what = :what and day < :until group by subject";
    private static final String FINISHED = """
            select count(*) from result
            where created_at < :until and not exists (select 1 from brief_result where brief_result.result_id = result.id)""";
    private static final String GAPS = """
            select dimension, relationship, count(*) as wanted, count(*) filter (where 3 <= (
                select count(*) from reading_list cross join lateral jsonb_array_elements(body -> 'items') as item
                where reading_list.result_id = result.id and revision = 1 and item.value -> 'reasons'
                    @> jsonb_build_array(jsonb_build_object('kind', 'GAP', 'dimension', dimension)))) as met
            from result cross join lateral jsonb_array_elements_text(headline -> 'dimensions') as dimension
            where created_at < :until and not exists (select 1 from brief_result where brief_result.result_id = result.id)
            group by dimension, relationship order by dimension, relationship""";

    private final JdbcClient jdbc;

    ReaderTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same event for the same day, whoever asks. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ReaderTotalsEvent through(LocalDate day, Instant now) {
        Day until = new Day(day.plusDays(1));
        UUID id = UUID.nameUUIDFromBytes((ReaderTotalsEvent.TYPE + "/" + day).getBytes(StandardCharsets.UTF_8));
        return ReaderTotalsEvent.of(id, now, day, rounded(until.of(FINISHED).query(Long.class).single()), articles(until),
                left(until), gaps(until));
    }

    private List<ArticleTotal> articles(Day until) {
        Map<String, Long> shown = counts(until.of(SHOWN));
        Map<String, Long> opened = counts(until.of(COUNTED).param("what", ReaderCounts.OPENED));
        Map<String, Long> helpful = counts(until.of(SAID).param("verdict", "HELPFUL"));
        Map<String, Long> notForMe = counts(until.of(SAID).param("verdict", "NOT_FOR_ME"));
        TreeSet<String> articles = new TreeSet<>(shown.keySet());
        articles.addAll(opened.keySet());
        return articles.stream()
                .map(id -> new ArticleTotal(id, total(shown, id), total(opened, id), total(helpful, id), total(notForMe, id)))
                .filter(article -> article.shown() + article.opened() > 0)
                .toList();
    }

    private List<LeftTotal> left(Day until) {
        return counts(until.of(COUNTED).param("what", ReaderCounts.LEFT)).entrySet()
                .stream()
                .map(at -> new LeftTotal(at.getKey().split("/")[0], at.getKey().split("/")[1], rounded(at.getValue())))
                .filter(at -> at.people() > 0)
                .toList();
    }

    private List<GapTotal> gaps(Day until) {
        return until.of(GAPS).query(ReaderTotals::gap).list().stream().filter(gap -> gap.wanted() > 0).toList();
    }

    private static GapTotal gap(ResultSet row, int number) throws SQLException {
        return new GapTotal(Dimension.valueOf(row.getString("dimension")), Relationship.valueOf(row.getString("relationship")),
                rounded(row.getLong("wanted")), rounded(row.getLong("met")));
    }

    private static long total(Map<String, Long> counts, String id) {
        return rounded(counts.getOrDefault(id, 0L));
    }

    private static Map<String, Long> counts(JdbcClient.StatementSpec statement) {
        Map<String, Long> counts = new HashMap<>();
        statement.query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    /** The day at whose beginning the counting ends. */
    private final class Day {

        private final LocalDate date;

        Day(LocalDate date) {
            this.date = date;
        }

        JdbcClient.StatementSpec of(String sql) {
            return jdbc.sql(sql).param("until", sql.equals(COUNTED) ? date : date.atStartOfDay().atOffset(ZoneOffset.UTC));
        }
    }
}
