package app.nearer.quiz.result;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

/** The result that a visit has open: its token stands in the HTTP session, so that {@code /result} needs no secret in its address. */
public final class OpenResult {

    /** The name of the session attribute that holds the token's text. */
    public static final String ATTRIBUTE = "nearer.result";

    private OpenResult() {
    }

    /** Opens this result for the rest of the visit. */
    public static void open(HttpSession session, ResultToken token) {
        session.setAttribute(ATTRIBUTE, token.value());
    }

    /** The result that this visit has open, if any; whether it still exists is another question. */
    public static Optional<ResultToken> in(@Nullable HttpSession session) {
        return Optional.ofNullable(session)
                .map(open -> (String) open.getAttribute(ATTRIBUTE))
                .flatMap(ResultToken::parse);
    }
}
