package app.nearer.quiz.result;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import app.nearer.contracts.Verdict;

/** What was said of items, to be read again and taken back. */
@Repository
public class SaidStore {

    private final JdbcClient jdbc;

    SaidStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest word on each item that has not been withdrawn with its article, the last word first. */
    public List<Said> of(UUID result) {
        return jdbc.sql("""
                select feedback.item, verdict, listed.value ->> 'title' as title, listed.value ->> 'article' as article
                from feedback cross join lateral (
                    select items.value from reading_list cross join lateral jsonb_array_elements(body -> 'items') as items
                    where reading_list.result_id = feedback.result_id and items.value ->> 'id' = feedback.item
                    order by revision desc limit 1) as listed
                where feedback.result_id = :id
                    and not exists (
                        select 1 from article where article.id = listed.value ->> 'article'
                            and coalesce(article.event -> 'article', 'null') = 'null'::jsonb)
                order by said_at desc, item""")
                .param("id", result)
                .query((row, number) -> new Said(row.getString("item"), row.getString("title"),
                        ShownList.address(row.getString("item"), row.getString("article")),
                        Verdict.valueOf(row.getString("verdict"))))
                .list();
    }

    /** Forgets what was said of an item; {@code false} when nothing was. */
    boolean takeBack(UUID result, String item) {
        return item.indexOf('\0') < 0 && jdbc.sql("delete from feedback where result_id = :id and item = :item")
                .param("id", result)
                .param("item", item)
                .update() == 1;
    }
}
