package app.nearer.indexer.console;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.coverage.Cell;
import app.nearer.indexer.coverage.Coverage;
import app.nearer.indexer.coverage.Hole;

/** The coverage grid as it is shown: dimensions by relationships, in each field the tips of each effort. */
record HeatMap(List<Relationship> columns, List<Row> rows, List<Hole> holes) {

    /** From how many tips on a field is tinted more strongly; the tints are those of the style sheet. */
    private static final int[] TINTS = {1, 6, 12, 20, 30};

    /** One dimension. */
    record Row(Dimension dimension, List<Field> fields) {
    }

    /**
     * One field.
     *
     * @param meant   whether anything is to be said here
     * @param tips    of each effort, the smallest first
     * @param missing whether some effort has too few
     * @param tint    0–5
     */
    record Field(Relationship relationship, boolean meant, List<Integer> tips, boolean missing, int tint) {

        public int all() {
            return tips.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static HeatMap of(Coverage coverage) {
        List<Row> rows = Arrays.stream(Dimension.values())
                .map(dimension -> new Row(dimension,
                        Arrays.stream(Relationship.values()).map(relationship -> field(coverage, dimension, relationship))
                                .toList()))
                .toList();
        return new HeatMap(List.of(Relationship.values()), rows, coverage.holes());
    }

    private static Field field(Coverage coverage, Dimension dimension, Relationship relationship) {
        boolean meant = Cell.isMeant(dimension, relationship);
        List<Integer> tips = IntStream.rangeClosed(1, Cell.MOST_EFFORT)
                .mapToObj(effort -> coverage.of(new Cell(dimension, relationship, effort)))
                .toList();
        int all = tips.stream().mapToInt(Integer::intValue).sum();
        int tint = (int) Arrays.stream(TINTS).filter(from -> all >= from).count();
        return new Field(relationship, meant, tips, meant && tips.stream().anyMatch(count -> count < Coverage.FOR_A_CELL), tint);
    }
}
