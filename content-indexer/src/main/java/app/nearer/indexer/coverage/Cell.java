package app.nearer.indexer.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Relationship;

/**
 * One field of the grid that the library is to fill.
 *
 * @param effort 1 (small) to 3 (much)
 */
public record Cell(Dimension dimension, Relationship relationship, int effort) {

    /** The most effort that a tip may ask. */
    public static final int MOST_EFFORT = 3;

    /** All cells that are to be filled, in order. */
    public static List<Cell> all() {
        return Arrays.stream(Dimension.values()).flatMap(Cell::of).toList();
    }

    /** Whether anything is to be said about a dimension to those who answer about such a relationship. */
    public static boolean isMeant(Dimension dimension, Relationship relationship) {
        return dimension != Dimension.SEXUAL || relationship == Relationship.PARTNER
                || relationship == Relationship.LIFE_AS_A_WHOLE;
    }

    private static Stream<Cell> of(Dimension dimension) {
        return Arrays.stream(Relationship.values())
                .filter(relationship -> isMeant(dimension, relationship))
                .flatMap(relationship -> IntStream.rangeClosed(1, MOST_EFFORT)
                        .mapToObj(effort -> new Cell(dimension, relationship, effort)));
    }

    @Override
    public String toString() {
        return "%s × %s × effort %d".formatted(dimension, relationship, effort);
    }
}
