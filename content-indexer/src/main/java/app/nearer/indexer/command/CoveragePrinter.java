package app.nearer.indexer.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.coverage.Cell;
import app.nearer.indexer.coverage.Coverage;
import app.nearer.indexer.coverage.GapReview;
import app.nearer.indexer.coverage.Hole;
import app.nearer.indexer.coverage.PredicamentTable;

/** Prints what the library has for each need, its holes, and the gaps that its editors know. */
final class CoveragePrinter {

    private static final String CORNER = "%-14s";
    private static final String PREDICAMENT = "%-28s";

    private final PrintWriter out;

    CoveragePrinter(PrintWriter out) {
        this.out = out;
    }

    void print(Coverage coverage, PredicamentTable predicaments, GapReview review) {
        grid(coverage);
        words("Helps with", Barrier.values(), coverage::of);
        words("Strengthens", Quality.values(), coverage::of);
        circumstances(coverage);
        predicaments(predicaments);
        out.println();
        gaps(review);
    }

    private void grid(Coverage coverage) {
        out.printf("Tips that treat a dimension with %d or more of 100, by effort 1, 2 and 3:%n", Coverage.EARNEST);
        out.printf(CORNER, "");
        for (Relationship relationship : Relationship.values()) {
            out.printf("%16s", relationship);
        }
        out.println();
        for (Dimension dimension : Dimension.values()) {
            out.printf(CORNER, dimension);
            for (Relationship relationship : Relationship.values()) {
                out.printf("%16s", Cell.isMeant(dimension, relationship) ? efforts(coverage, dimension, relationship) : "-");
            }
            out.println();
        }
    }

    private static String efforts(Coverage coverage, Dimension dimension, Relationship relationship) {
        return IntStream.rangeClosed(1, Cell.MOST_EFFORT)
                .mapToObj(effort -> "%4d".formatted(coverage.of(new Cell(dimension, relationship, effort))))
                .collect(Collectors.joining());
    }

    private <T> void words(String title, T[] words, ToIntFunction<T> tips) {
        out.printf("%n%s:%n", title);
        Arrays.stream(words).forEach(word -> out.printf("%5d  %s%n", tips.applyAsInt(word), word));
    }

    private void circumstances(Coverage coverage) {
        out.printf("%nTips left for those who are, for each dimension:%n");
        for (Predicament circumstance : Coverage.CIRCUMSTANCES) {
            String left = Arrays.stream(Dimension.values())
                    .map(dimension -> "%s %d".formatted(dimension, coverage.left(circumstance, dimension)))
                    .collect(Collectors.joining(", "));
            out.printf("  %-16s  %s%n", circumstance, left);
        }
    }

    private void predicaments(PredicamentTable table) {
        out.printf(
                "%nArticles for each predicament: graded 3, 2 and 1, those that must not be given, and those graded 2 or 3 by relationship:%n");
        out.printf(PREDICAMENT + "%4s%4s%4s%5s", "", "3", "2", "1", "not");
        Arrays.stream(Relationship.values()).forEach(relationship -> out.printf("%16s", relationship));
        out.println();
        for (PredicamentTable.Row row : table.rows()) {
            out.printf(PREDICAMENT + "%4d%4d%4d%5d", row.predicament(), row.answers().size(), row.helps().size(),
                    row.touches().size(), row.excluded().size());
            Arrays.stream(Relationship.values()).forEach(relationship -> out.printf("%16d", row.helpful(relationship)));
            out.println();
        }
        out.printf("%nThe answer to each predicament:%n");
        table.rows().forEach(row -> out.printf("  " + PREDICAMENT + "%s%n", row.predicament(),
                row.answers().stream().map(PredicamentTable.Entry::id).collect(Collectors.joining(", "))));
    }

    private void gaps(GapReview review) {
        if (review.unknown().isEmpty() && review.known().isEmpty()) {
            out.println("No holes.");
        }
        review.unknown().forEach(hole -> out.printf("hole: %s%n", words(hole)));
        review.known().forEach(known -> out.printf("known hole: %s: %s%n", words(known.hole()), known.gap().missing()));
        review.topics().forEach(gap -> out.printf("known gap: %s: %s%n", gap.need(), gap.missing()));
    }

    private static String words(Hole hole) {
        return "%s: %d found, %d wanted".formatted(hole.need(), hole.found(), hole.wanted());
    }
}
