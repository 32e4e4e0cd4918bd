package app.nearer.quiz.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import app.nearer.measurement.calibration.AnswerTable;

/**
 * Answers as a file of comma-separated values holds them: the names of the statements in the first line, then a line for each person, ratings
 * from 1, nothing between two commas where a statement was left out.
 *
 * @param names of the statements
 * @param rows  the category of each, from 0, or {@link AnswerTable#MISSING}
 */
record AnswerFile(List<String> names, List<int[]> rows) {

    /** @throws IllegalArgumentException naming the line that cannot be read */
    static AnswerFile parse(List<String> lines) {
        if (lines.size() < 2) {
            throw new IllegalArgumentException(
                    "there must be a line with the names of statements, and a line of answers at least");
        }
        List<String> names = Arrays.stream(lines.getFirst().split(",", -1)).map(String::strip).toList();
        List<int[]> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                rows.add(row(lines.get(line), line + 1, names.size()));
            }
        }
        return new AnswerFile(names, rows);
    }

    private static int[] row(String text, int line, int size) {
        String[] cells = text.split(",", -1);
        if (cells.length != size) {
            throw new IllegalArgumentException("line %d has %d values instead of %d".formatted(line, cells.length, size));
        }
        return Arrays.stream(cells).mapToInt(cell -> category(cell.strip(), line)).toArray();
    }

    private static int category(String cell, int line) {
        if (cell.isEmpty()) {
            return AnswerTable.MISSING;
        }
        if (!cell.matches("[1-9]")) {
            throw new IllegalArgumentException("line %d: “%s” is no rating".formatted(line, cell));
        }
        return Integer.parseInt(cell) - 1;
    }

    /** The names of the statements that anybody rated. */
    List<String> rated() {
        return IntStream.range(0, names.size())
                .filter(column -> rows.stream().anyMatch(row -> row[column] != AnswerTable.MISSING))
                .mapToObj(names::get)
                .toList();
    }

    /** The answers to these statements alone. */
    AnswerTable table(List<String> of) {
        int[] columns = of.stream().mapToInt(names::indexOf).toArray();
        return AnswerTable.of(of, rows.stream().map(row -> Arrays.stream(columns).map(column -> row[column]).toArray()).toList());
    }
}
