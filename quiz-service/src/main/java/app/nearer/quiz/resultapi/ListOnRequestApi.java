package app.nearer.quiz.resultapi;

import java.util.Locale;
import java.util.UUID;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import app.nearer.contracts.ReadingListEvent;
import app.nearer.quiz.readinglist.ListsOnRequest;
import app.nearer.quiz.result.CompletedQuizzes;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.submission.Submission;

/** A result and its reading list at once, for integrators that keep them themselves, or not at all: nothing of it is kept here. */
@RestController
class ListOnRequestApi {

    private final CompletedQuizzes completed;
    private final ListsOnRequest lists;
    private final ReadingListViews views;

    ListOnRequestApi(CompletedQuizzes completed, ListsOnRequest lists, ReadingListViews views) {
        this.completed = completed;
        this.lists = lists;
        this.views = views;
    }

    record MeasuredView(ResultView result, ReadingListView readingList) {
    }

    /** Takes what a submission takes, and refuses what it refuses. */
    @PostMapping("/api/v1/reading-lists")
    MeasuredView make(@RequestBody Submission submission, Locale locale) {
        Result result = completed.measure(submission, locale);
        ReadingListEvent list = lists.listFor(result.toEvent(UUID.randomUUID(), result.createdAt()));
        return new MeasuredView(ResultView.notKept(result), views.of(list, result, locale));
    }
}
