package app.nearer.quiz.resultapi;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.QualityScore;
import app.nearer.measurement.Headline;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.ResultToken;

/**
 * A result as integrators see it.
 *
 * @param id the token; left out of a result that is not kept
 */
record ResultView(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id, List<DimensionScore> profile, Headline headline,
        List<QualityScore> qualities) {

    static ResultView of(ResultToken token, Result result) {
        return new ResultView(token.value(), result.profile(), result.headline(), result.qualities());
    }

    static ResultView notKept(Result result) {
        return new ResultView(null, result.profile(), result.headline(), result.qualities());
    }
}
