package app.nearer.recommendation.replica;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.search.IndexSearcher;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.recommendation.ranking.Ranking;

/**
 * Asks a new snapshot for a list in each dimension before it serves anyone: its pages come into memory, and one that cannot answer is found
 * out while the one before still serves.
 */
final class WarmUp {

    private static final UUID NOBODY = new UUID(0, 0);

    void run(IndexSearcher searcher) throws IOException {
        for (Dimension dimension : Dimension.values()) {
            Ranking.rank(searcher, resultMissing(dimension));
        }
    }

    private static QuizResultEvent resultMissing(Dimension dimension) {
        return QuizResultEvent.of(NOBODY, Instant.EPOCH, NOBODY, 1, "1", "en", Relationship.PARTNER, Set.of(),
                List.of(new DimensionScore(dimension, 25, 100, 75, 10)), Set.of(), new Preferences(15, Company.TOGETHER),
                Set.of(),
                false, List.of());
    }
}
