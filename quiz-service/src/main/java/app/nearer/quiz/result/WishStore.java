package app.nearer.quiz.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import app.nearer.contracts.Dimension;

/** What is asked of lists, in the database. */
@Repository
public class WishStore {

    private final JdbcClient jdbc;

    WishStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Wishes of(UUID result) {
        return jdbc.sql("select * from list_wish where result_id = :id")
                .param("id", result)
                .query((row, number) -> read(row))
                .optional()
                .orElse(Wishes.NONE);
    }

    private static Wishes read(ResultSet row) throws SQLException {
        String focus = row.getString("focus");
        return new Wishes(focus == null ? null : Dimension.valueOf(focus), row.getBoolean("fits"), row.getBoolean("ten_minutes"),
                row.getBoolean("together"), row.getBoolean("with_friend"));
    }

    void write(UUID result, Wishes wishes) {
        Dimension focus = wishes.focus();
        jdbc.sql("""
                insert into list_wish (result_id, focus, fits, ten_minutes, together, with_friend)
                values (:id, :focus, :fits, :tenMinutes, :together, :withFriend)
                on conflict (result_id) do update set focus = excluded.focus, fits = excluded.fits,
                    ten_minutes = excluded.ten_minutes, together = excluded.together, with_friend = excluded.with_friend""")
                .param("id", result)
                .param("focus", focus == null ? null : focus.name())
                .param("fits", wishes.fits())
                .param("tenMinutes", wishes.tenMinutes())
                .param("together", wishes.together())
                .param("withFriend", wishes.withFriend())
                .update();
    }
}
