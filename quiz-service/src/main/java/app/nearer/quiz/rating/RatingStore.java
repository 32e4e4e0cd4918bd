package app.nearer.quiz.rating;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import app.nearer.contracts.ItemRatingEvent;

/** Counts what was said, and knows what was told of it last. */
@Repository
class RatingStore {

    /** Any number will do that nothing else in this database locks. */
    private static final long TELLING = 0x7261_7469_6e67L;

    private final JdbcClient jdbc;

    RatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this transaction is the one that tells, of all instances of the service; until it ends no other does. */
    boolean mayTell() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:key)").param("key", TELLING).query(Boolean.class).single();
    }

    /** The totals of items of which enough people speak. What was to leave no trace is not counted. */
    List<ItemTotal> counted() {
        return jdbc.sql("""
                select item, count(*) filter (where verdict = 'HELPFUL') as helpful,
                    count(*) filter (where verdict = 'NOT_FOR_ME') as not_for_me
                from feedback
                where verdict in ('HELPFUL', 'NOT_FOR_ME')
                    and not exists (select 1 from brief_result where brief_result.result_id = feedback.result_id)
                group by item having count(*) >= :least order by item""")
                .param("least", ItemRatingEvent.LEAST_PEOPLE)
                .query((row, number) -> new ItemTotal(row.getString("item"), row.getInt("helpful"), row.getInt("not_for_me")))
                .list();
    }

    List<ItemTotal> toldLast() {
        return jdbc.sql("select item, helpful, not_for_me from told_rating order by item")
                .query((row, number) -> new ItemTotal(row.getString("item"), row.getInt("helpful"), row.getInt("not_for_me")))
                .list();
    }

    void told(ItemTotal total) {
        jdbc.sql("""
                insert into told_rating (item, helpful, not_for_me) values (:item, :helpful, :notForMe)
                on conflict (item) do update set helpful = excluded.helpful, not_for_me = excluded.not_for_me""")
                .param("item", total.item())
                .param("helpful", total.helpful())
                .param("notForMe", total.notForMe())
                .update();
    }

    void takenBack(String item) {
        jdbc.sql("delete from told_rating where item = :item").param("item", item).update();
    }
}
