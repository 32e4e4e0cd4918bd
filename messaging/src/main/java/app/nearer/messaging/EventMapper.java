package app.nearer.messaging;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Event;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events to JSON and back. Unknown fields are ignored; an unknown value of an enum, or an invalid event, is unreadable. */
public final class EventMapper {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public byte[] write(Event event) {
        return json.writeValueAsBytes(event);
    }

    /**
     * Reads one event.
     *
     * @throws UnreadableEventException if the body is missing, not JSON, or not a valid event of this type
     */
    public <E extends Event> E read(byte @Nullable [] body, Class<E> type) {
        if (body == null || body.length == 0) {
            throw new UnreadableEventException(type, null);
        }
        try {
            E event = json.readValue(body, type);
            if (event == null) {
                throw new UnreadableEventException(type, null);
            }
            return event;
        } catch (JacksonException e) {
            throw new UnreadableEventException(type, e);
        }
    }
}
