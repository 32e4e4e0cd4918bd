package app.nearer.recommendation.readinglist;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.messaging.EventMapper;
import app.nearer.messaging.UnreadableEventException;
import app.nearer.recommendation.replica.NoSnapshotException;

/** Lists on request: the body of a {@code quiz-result} event in, a {@code reading-list} event out. */
@RestController
class ReadingListApi {

    private final EventMapper events;
    private final ReadingListMaker maker;

    ReadingListApi(EventMapper events, ReadingListMaker maker) {
        this.events = events;
        this.maker = maker;
    }

    @PostMapping(path = "/api/v1/reading-lists", consumes = "application/json", produces = "application/json")
    ReadingListEvent make(@RequestBody byte[] quizResult) {
        return maker.make(events.read(quizResult, QuizResultEvent.class));
    }

    /** What callers are told when there is no answer. */
    @RestControllerAdvice
    static class Problems {

        @ExceptionHandler
        ProblemDetail unreadable(UnreadableEventException e) {
            return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is " + e.getMessage() + ".");
        }

        @ExceptionHandler
        ResponseEntity<ProblemDetail> noSnapshot(NoSnapshotException e) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header("Retry-After", "5")
                    .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
                            "There is no snapshot of the library yet. Try again in a few seconds."));
        }
    }
}
