package app.nearer.quiz.resultapi;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Quality;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.resultpage.ReasonTexts;

/** A reading list as integrators see it. */
record ReadingListView(int revision, String snapshot, List<ItemView> items) {

    record ItemView(String id, @Nullable String article, String title, String summary, @Nullable String firstStep, int minutes,
            int effort, double score, List<ReasonView> reasons) {
    }

    record ReasonView(ReasonKind kind, @Nullable Dimension dimension, @Nullable Barrier barrier, @Nullable Quality quality,
            double contribution, String text) {
    }

    /** The list that was made for a result, with its reasons in words. */
    static ReadingListView of(ReadingListEvent list, Result result, ReasonTexts texts, Locale locale) {
        return new ReadingListView(list.revision(), list.snapshot(), list.items().stream()
                .map(item -> item(item, item.reasons().stream()
                        .map(reason -> reason(reason, texts.text(reason, result, locale)))
                        .toList()))
                .toList());
    }

    private static ItemView item(ListItem item, List<ReasonView> reasons) {
        return new ItemView(item.id(), item.article(), item.title(), item.summary(), item.firstStep(), item.minutes(),
                item.effort(), item.score(), reasons);
    }

    private static ReasonView reason(Reason reason, String text) {
        return new ReasonView(reason.kind(), reason.dimension(), reason.barrier(), reason.quality(), reason.contribution(), text);
    }
}
