package app.nearer.quiz.result;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /**
     * The latest word on each item that has not been withdrawn with its article, the last word first. Items are called what the list called
     * them: by their article where they were the first of it.
     */
    public List<Said> of(UUID result) {
        return jdbc
                .sql("""
                        select feedback.item, verdict, listed.value ->> 'title' as title, listed.value ->> 'article' as article,
                            case when listed.leads then article.event -> 'article' ->> 'title' end as article_title
                        from feedback cross join lateral (
                            select items.value, not exists (
                                select 1 from jsonb_array_elements(body -> 'items') with ordinality as earlier (value, place)
                                where earlier.place < items.place and earlier.value ->> 'article' = items.value ->> 'article') as leads
                            from reading_list cross join lateral jsonb_array_elements(body -> 'items') with ordinality as items (value, place)
                            where reading_list.result_id = feedback.result_id and items.value ->> 'id' = feedback.item
                            order by revision desc limit 1) as listed
                        left join article on article.id = listed.value ->> 'article'
                        where feedback.result_id = :id
                            and (article.id is null or coalesce(article.event -> 'article', 'null') <> 'null'::jsonb)
                        order by said_at desc, item""")
                .param("id", result)
                .query((row, number) -> said(row))
                .list();
    }

    private static Said said(ResultSet row) throws SQLException {
        String item = row.getString("item");
        String article = row.getString("article");
        String articleTitle = row.getString("article_title");
        return articleTitle == null
                ? new Said(item, row.getString("title"), ShownList.address(item, article),
                        Verdict.valueOf(row.getString("verdict")))
                : new Said(item, articleTitle, ShownList.address(article, article), Verdict.valueOf(row.getString("verdict")));
    }

    /** Forgets what was said of an item; {@code false} when nothing was. */
    boolean takeBack(UUID result, String item) {
        return item.indexOf('\0') < 0 && jdbc.sql("delete from feedback where result_id = :id and item = :item")
                .param("id", result)
                .param("item", item)
                .update() == 1;
    }
}
