package app.nearer.quiz.resultpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

import app.nearer.quiz.result.ResultToken;

/** The result that a visit has open: its token stands in the HTTP session, so that {@code /result} needs no secret in its address. */
public final class OpenResult {

    /** The name of the session attribute that holds the token's text. */
    public static final String ATTRIBUTE = "nearer.result";

    private static final String KNOWN = "nearer.results";
    private static final int MOST_KNOWN = 6;

    private OpenResult() {
    }

    /** Opens this result for the rest of the visit; the one that was open is among the earlier ones from then on. */
    public static void open(HttpSession session, ResultToken token) {
        List<String> known = new ArrayList<>(known(session));
        known.remove(token.value());
        known.addFirst(token.value());
        session.setAttribute(ATTRIBUTE, token.value());
        session.setAttribute(KNOWN, new ArrayList<>(known.subList(0, Math.min(known.size(), MOST_KNOWN))));
    }

    /** The result that this visit has open, if any; whether it still exists is another question. */
    public static Optional<ResultToken> in(@Nullable HttpSession session) {
        return Optional.ofNullable(session)
                .map(open -> (String) open.getAttribute(ATTRIBUTE))
                .flatMap(ResultToken::parse);
    }

    /** All results that this visit has had open, the one that is open first. */
    public static List<ResultToken> allIn(@Nullable HttpSession session) {
        return session == null ? List.of() : known(session).stream().flatMap(text -> ResultToken.parse(text).stream()).toList();
    }

    private static List<String> known(HttpSession session) {
        return session.getAttribute(KNOWN) instanceof List<?> known
                ? known.stream().map(String.class::cast).toList()
                : Stream.ofNullable((String) session.getAttribute(ATTRIBUTE)).toList();
    }
}
