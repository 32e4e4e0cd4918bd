package app.nearer.messaging;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Event;

import tools.jackson.core.JacksonException;

/** A record that is no valid event; retrying cannot help. Its message never quotes the record. */
public final class UnreadableEventException extends RuntimeException {

    UnreadableEventException(Class<? extends Event> type, @Nullable JacksonException cause) {
        super("not a readable " + type.getSimpleName() + (cause == null ? ": the body is empty" : place(cause)));
    }

    private static String place(JacksonException cause) {
        var location = cause.getLocation();
        return location == null ? "" : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }
}
