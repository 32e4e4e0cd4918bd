package app.nearer.quiz.resultpage;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.ResultToken;
import app.nearer.quiz.result.Results;
import app.nearer.quiz.result.UnknownResult;

/** The result that a visit has open, for pages that need one. */
@Component
class Opened {

    private final Results results;

    Opened(Results results) {
        this.results = results;
    }

    /**
     * Reads what the session holds.
     *
     * @throws UnknownResult if the visit has no result open
     */
    static ResultToken token(@Nullable String held) {
        return ResultToken.parse(String.valueOf(held)).orElseThrow(UnknownResult::new);
    }

    /**
     * The result itself.
     *
     * @throws UnknownResult if the visit has none open, or it has been erased
     */
    Result result(@Nullable String held) {
        return results.get(token(held));
    }
}
