package app.nearer.contracts;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The few checks that the records of this package make of themselves. */
final class Check {

    private Check() {
    }

    static void that(boolean holds, String otherwise, Object... arguments) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise.formatted(arguments));
        }
    }

    static <T> T present(@Nullable T value, String name) {
        that(value != null, "%s is missing", name);
        return value;
    }

    static String text(@Nullable String value, String name) {
        that(value != null && !value.isBlank(), "%s is missing or empty", name);
        return value;
    }

    static <E, C extends Collection<E>> C elements(C values, String name) {
        present(values, name);
        that(values.stream().allMatch(value -> value != null), "%s holds a null", name);
        return values;
    }

    static double within(double value, double min, double max, String name) {
        that(value >= min && value <= max, "%s must be from %s to %s, but is %s", name, min, max, value);
        return value;
    }

    static int within(int value, int min, int max, String name) {
        that(value >= min && value <= max, "%s must be from %d to %d, but is %d", name, min, max, value);
        return value;
    }

    static void header(UUID eventId, String type, String expectedType, int version, int expectedVersion, Instant occurredAt) {
        present(eventId, "eventId");
        that(expectedType.equals(type), "type must be %s, but is %s", expectedType, type);
        that(version == expectedVersion, "version must be %d, but is %d", expectedVersion, version);
        present(occurredAt, "occurredAt");
    }
}
