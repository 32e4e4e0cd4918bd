package app.nearer.quiz.reader;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what leaves nothing behind that could be counted later. A count knows its day, and nobody. */
@Repository
public class ReaderCounts {

    static final String OPENED = "OPENED";
    static final String LEFT = "LEFT";

    private static final String ONE_MORE = "on conflict (day, what, subject) do update set number = reader_count.number + excluded.number";

    private final JdbcClient jdbc;

    ReaderCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An article was opened by somebody who has this result. */
    public void opened(UUID result, String article) {
        jdbc.sql("""
                insert into reader_count (day, what, subject, number)
                select current_date, :what, :article, 1 where not exists (select 1 from brief_result where result_id = :result)
                """ + ONE_MORE)
                .param("what", OPENED)
                .param("article", article)
                .param("result", result)
                .update();
    }

    /** A quiz is left for good on the page where it stands; to be said before it is deleted. */
    public void left(UUID draft) {
        jdbc.sql("""
                insert into reader_count (day, what, subject, number)
                select current_date, :what, form || '/' || part, 1 from quiz_draft
                where id = :draft and not brief
                """ + ONE_MORE)
                .param("what", LEFT)
                .param("draft", draft)
                .update();
    }

    /** Quizzes that nobody has touched since are left for good; to be said before they are deleted. */
    public void leftUntouched(Instant since) {
        jdbc.sql("""
                insert into reader_count (day, what, subject, number)
                select current_date, :what, form || '/' || part, count(*) from quiz_draft
                where touched_at < :since and not brief
                group by form, part
                """ + ONE_MORE)
                .param("what", LEFT)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }
}
