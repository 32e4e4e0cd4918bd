package app.nearer.quiz.resultpage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

/**
 * The results that a visit knows, by their internal ids: the one that is open, those that were made here, and those that a link opened. No
 * secret stands in the session, which is kept in the database.
 */
public final class OpenResult {

    /** The name of the session attribute that holds the id of the one that is open. */
    public static final String ATTRIBUTE = "nearer.open";

    private static final String KNOWN = "nearer.known";
    private static final int MOST_BY_LINK = 6;

    private OpenResult() {
    }

    /**
     * A result that the visit knows.
     *
     * @param made whether it was made here; else a link opened it, and it may be anyone's
     */
    public record Known(UUID id, boolean made) {
    }

    /** Opens a result that was made here. It is known, and can be deleted, for as long as the visit lasts. */
    public static void made(HttpSession session, UUID id) {
        open(session, id, true);
    }

    /** Opens a result that a link leads to. */
    public static void byLink(HttpSession session, UUID id) {
        open(session, id, false);
    }

    /** Opens a result that the visit knows already. */
    static void again(HttpSession session, Known known) {
        open(session, known.id, known.made);
    }

    private static void open(HttpSession session, UUID id, boolean made) {
        LinkedHashMap<UUID, Boolean> known = new LinkedHashMap<>(known(session));
        boolean own = made || Boolean.TRUE.equals(known.remove(id));
        known.putLast(id, own);
        known.entrySet()
                .stream()
                .filter(one -> !one.getValue())
                .map(Map.Entry::getKey)
                .toList()
                .reversed()
                .stream()
                .skip(MOST_BY_LINK)
                .forEach(known::remove);
        session.setAttribute(ATTRIBUTE, id);
        session.setAttribute(KNOWN, known);
    }

    /** The result that this visit has open, if any; whether it still exists is another question. */
    public static Optional<UUID> in(@Nullable HttpSession session) {
        return Optional.ofNullable(session).map(open -> (UUID) open.getAttribute(ATTRIBUTE));
    }

    /** The result that is open, where a link opened it. */
    public static Optional<UUID> openedByLink(@Nullable HttpSession session) {
        return in(session).filter(id -> allIn(session).contains(new Known(id, false)));
    }

    /** All that were made here, the one that was open last first. */
    public static List<UUID> madeIn(@Nullable HttpSession session) {
        return allIn(session).stream().filter(Known::made).map(Known::id).toList();
    }

    /** All that this visit knows, the one that is open first. */
    static List<Known> allIn(@Nullable HttpSession session) {
        return session == null
                ? List.of()
                : known(session).entrySet().stream().map(one -> new Known(one.getKey(), one.getValue())).toList().reversed();
    }

    private static Map<UUID, Boolean> known(HttpSession session) {
        Map<UUID, Boolean> known = new LinkedHashMap<>();
        if (session.getAttribute(KNOWN) instanceof Map<?, ?> held) {
            held.forEach((id, made) -> known.put((UUID) id, (Boolean) made));
        }
        return known;
    }
}
