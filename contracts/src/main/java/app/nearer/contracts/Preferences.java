package app.nearer.contracts;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor would like of the list.
 *
 * @param minutesPerDay minutes that there are in a day, 1–240, or {@code null} when not said
 * @param company       alone or together, or {@code null} when either is fine
 */
public record Preferences(@Nullable Integer minutesPerDay, @Nullable Company company) {

    /** Nothing was said. */
    public static final Preferences NONE = new Preferences(null, null);

    public Preferences {
        if (minutesPerDay != null) {
            Check.within(minutesPerDay, 1, 240, "minutesPerDay");
        }
    }
}
