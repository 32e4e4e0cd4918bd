package app.nearer.quiz.calibration;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers given for calibration, in the database. */
@Repository
class GivenAnswerStore {

    private final JdbcClient jdbc;

    GivenAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row of the table. */
    record Row(LocalDate month, String version, String language, GivenAnswer given) {
    }

    /**
     * Writes these rows among all others of their month, which are written anew with them in random order: neither where a row lies nor which
     * transaction wrote it says when it came, or which came with it.
     */
    @Transactional
    void write(LocalDate month, List<Row> rows) {
        jdbc.sql("lock table given_answer in share row exclusive mode").update();
        rows.forEach(this::insert);
        jdbc.sql("""
                with month as (delete from given_answer where month = :month returning *)
                insert into given_answer select * from month order by random()""").param("month", month).update();
    }

    private void insert(Row row) {
        jdbc.sql("""
                insert into given_answer (month, instrument_version, language, dimension, ratings)
                values (:month, :version, :language, :dimension, :ratings)""")
                .param("month", row.month())
                .param("version", row.version())
                .param("language", row.language())
                .param("dimension", row.given().dimension().name())
                .param("ratings", row.given().ratings().toArray(Integer[]::new))
                .update();
    }
}
