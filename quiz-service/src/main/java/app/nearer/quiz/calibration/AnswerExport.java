package app.nearer.quiz.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.contracts.Dimension;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Statement;

/** The answers that were given for calibration as lines of a file, in random order and without their month. */
final class AnswerExport {

    private final JdbcClient jdbc;

    AnswerExport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First the ids of the statements, then a line for each row; nothing between two commas where it holds no answer. */
    List<String> lines(Instrument instrument, String language) {
        List<Statement> statements = instrument.sections().stream().flatMap(section -> section.statements().stream()).toList();
        List<String> lines = new ArrayList<>(jdbc
                .sql("select dimension, ratings from given_answer where instrument_version = :version and language = :language")
                .param("version", instrument.version())
                .param("language", language)
                .query((row, number) -> line(statements, Dimension.valueOf(row.getString("dimension")),
                        (Integer[]) row.getArray("ratings").getArray()))
                .list());
        Collections.shuffle(lines);
        lines.addFirst(String.join(",", statements.stream().map(Statement::id).toList()));
        return lines;
    }

    private static String line(List<Statement> statements, Dimension dimension, Integer[] ratings) {
        String[] cells = new String[statements.size()];
        Arrays.fill(cells, "");
        int place = 0;
        for (int i = 0; i < cells.length; i++) {
            if (statements.get(i).dimension() == dimension) {
                Integer rating = ratings[place++];
                cells[i] = rating == null ? "" : rating.toString();
            }
        }
        return String.join(",", cells);
    }
}
