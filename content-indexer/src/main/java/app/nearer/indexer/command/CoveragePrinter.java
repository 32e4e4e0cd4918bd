package app.nearer.indexer.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.coverage.Cell;
import app.nearer.indexer.coverage.Coverage;
import app.nearer.indexer.coverage.Hole;

/** Prints the grid of what the library has, and its holes. */
final class CoveragePrinter {

    private static final String CORNER = "%-14s";

    private final PrintWriter out;

    CoveragePrinter(PrintWriter out) {
        this.out = out;
    }

    void print(Coverage coverage) {
        grid(coverage);
        words("Helps with", Barrier.values(), coverage::of);
        words("Strengthens", Quality.values(), coverage::of);
        circumstances(coverage);
        out.println();
        holes(coverage.holes());
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
        out.printf("%nSpares those who are, and leaves them for each dimension:%n");
        for (Circumstance circumstance : Circumstance.values()) {
            String left = Arrays.stream(Dimension.values())
                    .map(dimension -> "%s %d".formatted(dimension, coverage.left(circumstance, dimension)))
                    .collect(Collectors.joining(", "));
            out.printf("%5d  %-16s  %s%n", coverage.of(circumstance), circumstance, left);
        }
    }

    private void holes(List<Hole> holes) {
        if (holes.isEmpty()) {
            out.println("No holes.");
        }
        holes.forEach(hole -> out.printf("hole: %s: %d found, %d wanted%n", hole.need(), hole.found(), hole.wanted()));
    }
}
