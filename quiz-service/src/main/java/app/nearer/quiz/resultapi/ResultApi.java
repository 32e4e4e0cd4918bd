package app.nearer.quiz.resultapi;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import app.nearer.contracts.Verdict;
import app.nearer.quiz.readinglist.ReadingLists;
import app.nearer.quiz.result.CompletedQuizzes;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.ResultToken;
import app.nearer.quiz.result.Results;
import app.nearer.quiz.result.Steering;
import app.nearer.quiz.result.Submitted;
import app.nearer.quiz.result.UnknownResult;
import app.nearer.quiz.submission.Problem;
import app.nearer.quiz.submission.RefusedSubmission;
import app.nearer.quiz.submission.Submission;

/** Results and their reading lists for integrators. The id in the paths is the token. */
@RestController
@RequestMapping("/api/v1/results")
class ResultApi {

    private final CompletedQuizzes completed;
    private final Results results;
    private final Steering steering;
    private final ReadingLists lists;
    private final ReadingListViews views;

    ResultApi(CompletedQuizzes completed, Results results, Steering steering, ReadingLists lists, ReadingListViews views) {
        this.completed = completed;
        this.results = results;
        this.steering = steering;
        this.lists = lists;
        this.views = views;
    }

    record Feedback(@Nullable String item, @Nullable Verdict verdict) {
    }

    @PostMapping
    ResponseEntity<ResultView> submit(@RequestBody Submission submission, Locale locale,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey) {
        Submitted submitted = completed.submit(submission, locale, idempotencyKey);
        return ResponseEntity.created(URI.create("/api/v1/results/" + submitted.token().value()))
                .body(ResultView.of(submitted.token(), submitted.result()));
    }

    @GetMapping("/{id}")
    ResultView get(@PathVariable String id) {
        ResultToken token = token(id);
        return ResultView.of(token, results.get(token));
    }

    @GetMapping("/{id}/reading-list")
    CompletableFuture<ResponseEntity<ReadingListView>> readingList(@PathVariable String id,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer, Locale locale) {
        Result result = results.get(token(id));
        Duration most = PreferredWait.in(prefer);
        // without waiting an earlier revision will do: it is the best there is
        int revision = most.isZero() ? 1 : result.revision();
        return lists.await(result.id(), revision, most)
                .thenApply(list -> list.or(() -> lists.latest(result.id())))
                .thenApply(list -> list.map(come -> ResponseEntity.ok(views.of(come, result, locale)))
                        .orElseGet(() -> ResponseEntity.accepted().header(HttpHeaders.RETRY_AFTER, "1").build()));
    }

    @PostMapping("/{id}/feedback")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void feedback(@PathVariable String id, @RequestBody Feedback feedback) {
        if (feedback.item() == null || feedback.verdict() == null) {
            throw new RefusedSubmission(
                    List.of(Problem.of(feedback.item() == null ? "item" : "verdict", "feedback", List.of(Verdict.values()))));
        }
        results.feedback(results.get(token(id)).id(), feedback.item(), feedback.verdict());
    }

    /** Takes back what was said of an item; 202 also when nothing was. */
    @DeleteMapping("/{id}/feedback/{item}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void takeBack(@PathVariable String id, @PathVariable String item) {
        steering.takeBack(results.get(token(id)).id(), item);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable String id) {
        results.erase(results.get(token(id)).id());
    }

    private static ResultToken token(String id) {
        return ResultToken.parse(id).orElseThrow(UnknownResult::new);
    }
}
