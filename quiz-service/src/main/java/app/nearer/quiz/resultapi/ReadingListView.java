package app.nearer.quiz.resultapi;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.ReasonKind;

/** A reading list as integrators see it. */
record ReadingListView(int revision, String snapshot, List<ItemView> items) {

    /**
     * One item: an article, and the tip in it that fits best.
     *
     * @param minutes          minutes that one session of the tip takes, or that reading takes where the item is an article
     * @param articleTitle     left out where the article is unknown, like all that follows but {@code why}
     * @param readingMinutes   minutes that reading the article takes
     * @param why              one sentence for the reader; left out where there is nothing to say
     * @param firstStepMinutes minutes that the tip's first step takes; left out where the item is the article itself
     * @param days             days from the tip's first session to its last, 1 when there is one session; left out where that is unknown
     */
    record ItemView(String id, @Nullable String article, String title, String summary, @Nullable String firstStep, int minutes,
            int effort, double score, List<ReasonView> reasons,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String articleTitle,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer readingMinutes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String why,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer firstStepMinutes,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer days) {
    }

    record ReasonView(ReasonKind kind, @Nullable Dimension dimension, @Nullable Barrier barrier, @Nullable Quality quality,
            double contribution, String text, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Predicament predicament) {
    }
}
