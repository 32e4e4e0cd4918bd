package app.nearer.indexer.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.coverage.GapReview;
import app.nearer.indexer.coverage.GapReview.KnownHole;
import app.nearer.indexer.coverage.Hole;
import app.nearer.indexer.coverage.PredicamentTable;
import app.nearer.indexer.source.Gaps;
import app.nearer.indexer.source.KnownGap;
import app.nearer.indexer.source.Library;

/**
 * The articles by predicament, as the page shows them.
 *
 * @param holes of the whole library, whatever the rows are narrowed to
 */
record PredicamentsView(List<Row> rows, List<NotedHole> holes) {

    /**
     * One predicament.
     *
     * @param hole    whether too little is there in any relationship
     * @param missing what editors note on its holes, and the topics that they miss; one sentence each
     */
    record Row(PredicamentTable.Row articles, boolean hole, List<String> missing) {
    }

    /**
     * Something of which there is too little.
     *
     * @param note what an editor says about it, or {@code null} when nobody has noted it
     */
    record NotedHole(Predicament predicament, Hole hole, @Nullable String note) {
    }

    /** Returns the rows of a relationship; {@code null} is any. */
    static PredicamentsView of(Library library, Gaps gaps, @Nullable Relationship relationship) {
        PredicamentTable table = PredicamentTable.of(library);
        GapReview review = GapReview.of(library, gaps);
        List<NotedHole> holes = new ArrayList<>();
        for (PredicamentTable.Row row : table.rows()) {
            row.holes().forEach(hole -> holes.add(new NotedHole(row.predicament(), hole, note(hole, review).orElse(null))));
        }
        Map<Predicament, List<String>> topics = review.topics().stream().collect(Collectors.groupingBy(
                gap -> gap.predicament().orElseThrow(), Collectors.mapping(KnownGap::missing, Collectors.toList())));
        List<Row> rows = table.within(relationship).rows().stream().map(row -> row(row, holes, topics)).toList();
        return new PredicamentsView(rows, List.copyOf(holes));
    }

    private static Row row(PredicamentTable.Row articles, List<NotedHole> holes, Map<Predicament, List<String>> topics) {
        List<NotedHole> own = holes.stream().filter(hole -> hole.predicament() == articles.predicament()).toList();
        List<String> missing = new ArrayList<>();
        own.stream().map(NotedHole::note).filter(Objects::nonNull).forEach(missing::add);
        missing.addAll(topics.getOrDefault(articles.predicament(), List.of()));
        return new Row(articles, !own.isEmpty(), List.copyOf(missing));
    }

    private static Optional<String> note(Hole hole, GapReview review) {
        return review.known().stream().filter(known -> known.hole().equals(hole)).map(KnownHole::gap).map(KnownGap::missing)
                .findFirst();
    }
}
