package app.nearer.recommendation.readinglist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;

import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.recommendation.replica.Replica;

/** Makes the list for a result, from one snapshot. */
@Component
class ReadingListMaker {

    private final Replica replica;
    private final Clock clock;

    ReadingListMaker(Replica replica, Clock clock) {
        this.replica = replica;
        this.clock = clock;
    }

    /**
     * Makes the list.
     *
     * @throws app.nearer.recommendation.replica.NoSnapshotException if there is no snapshot yet
     * @throws UncheckedIOException if the index cannot be read
     */
    ReadingListEvent make(QuizResultEvent result) {
        try (Replica.Lease lease = replica.acquire()) {
            String snapshot = lease.snapshot().version();
            return ReadingListEvent.of(eventId(result, snapshot), clock.instant(), result.resultId(), result.revision(), snapshot,
                    Ranking.rank(lease.searcher(), result));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for every delivery of the same result, since the answer is the same. */
    private static UUID eventId(QuizResultEvent result, String snapshot) {
        String answered = result.eventId() + "/" + snapshot;
        return UUID.nameUUIDFromBytes(answered.getBytes(StandardCharsets.UTF_8));
    }
}
