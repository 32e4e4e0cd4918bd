package app.nearer.quiz.calibration;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers given for calibration, in the database. */
@Repository
class GivenAnswerStore {

    private final JdbcTemplate jdbc;

    GivenAnswerStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One row of the table. */
    record Row(LocalDate month, String version, String language, GivenAnswer given) {

        private Object[] columns() {
            return new Object[]{month, version, language, given.dimension().name(), given.ratings().toArray(Integer[]::new)};
        }
    }

    /**
     * Writes these rows among all others of their month, which are written anew with them in random order: neither where a row lies nor which
     * transaction wrote it says when it came, or which came with it.
     */
    @Transactional
    void write(LocalDate month, List<Row> rows) {
        jdbc.execute("lock table given_answer in share row exclusive mode");
        jdbc.batchUpdate("""
                insert into given_answer (month, instrument_version, language, dimension, ratings) values (?, ?, ?, ?, ?)""",
                rows.stream().map(Row::columns).toList());
        jdbc.update("""
                with month as (delete from given_answer where month = ? returning *)
                insert into given_answer select * from month order by random()""", month);
    }
}
