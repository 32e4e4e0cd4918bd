package app.nearer.quiz.resultpage;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import app.nearer.quiz.result.Result;
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
    static UUID id(@Nullable UUID held) {
        if (held == null) {
            throw new UnknownResult();
        }
        return held;
    }

    /**
     * The result itself.
     *
     * @throws UnknownResult if the visit has none open, or it has been erased
     */
    Result result(@Nullable UUID held) {
        return results.get(id(held));
    }
}
