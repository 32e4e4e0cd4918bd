package app.nearer.indexer.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;

/** One word of the vocabulary that a text may be tagged with. */
public record Label(Kind kind, String name) implements Comparable<Label> {

    /** What a label says of a text. */
    public enum Kind {

        /** It treats a dimension in earnest. */
        DIMENSION,

        /** It strengthens a quality. */
        QUALITY,

        /** It helps with a barrier. */
        BARRIER
    }

    private static final Comparator<Label> BY_NAME = Comparator.comparing(Label::kind).thenComparing(Label::name);

    static Label of(Dimension dimension) {
        return new Label(Kind.DIMENSION, dimension.name());
    }

    static Label of(Quality quality) {
        return new Label(Kind.QUALITY, quality.name());
    }

    static Label of(Barrier barrier) {
        return new Label(Kind.BARRIER, barrier.name());
    }

    /** All labels that may be proposed. That somebody is afraid is never guessed from words. */
    static List<Label> all() {
        Stream<Label> dimensions = Arrays.stream(Dimension.values()).map(Label::of);
        Stream<Label> qualities = Arrays.stream(Quality.values()).map(Label::of);
        Stream<Label> barriers = Arrays.stream(Barrier.values()).filter(barrier -> barrier != Barrier.AFRAID_OF_THEM)
                .map(Label::of);
        return Stream.of(dimensions, qualities, barriers).flatMap(labels -> labels).toList();
    }

    @Override
    public int compareTo(Label other) {
        return BY_NAME.compare(this, other);
    }
}
