package app.nearer.recommendation.preview;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.messaging.EventMapper;
import app.nearer.tipindex.DamagedSnapshotException;

/** Lists from any snapshot in the store: the body of a {@code quiz-result} event in, a {@code reading-list} event out. */
@RestController
class PreviewApi {

    private final EventMapper events;
    private final StoredSnapshots snapshots;
    private final Clock clock;

    PreviewApi(EventMapper events, StoredSnapshots snapshots, Clock clock) {
        this.events = events;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/snapshots/{version}/reading-lists", consumes = "application/json", produces = "application/json")
    ReadingListEvent make(@PathVariable String version, @RequestBody byte[] quizResult) throws IOException {
        QuizResultEvent result = events.read(quizResult, QuizResultEvent.class);
        try {
            return ReadingListEvent.of(UUID.randomUUID(), clock.instant(), result.resultId(), result.revision(), version,
                    snapshots.rank(version, result));
        } catch (NoSuchFileException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no snapshot %s.".formatted(version), e);
        } catch (DamagedSnapshotException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
                    "This snapshot cannot be read: %s.".formatted(e.getMessage()), e);
        }
    }
}
