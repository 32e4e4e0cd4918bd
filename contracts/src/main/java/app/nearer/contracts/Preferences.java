package app.nearer.contracts;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a visitor would like of the list. The last three were added later: what was published before has none of them, and none is written
 * where there is none.
 *
 * @param minutesPerDay minutes that there are in a day, 1–240, or {@code null} when not said
 * @param company       alone or together, or {@code null} when either is fine
 * @param focus         the dimension that matters most to the visitor, whatever the profile says, or {@code null} when none was chosen
 * @param minutesAtMost items that take longer are left out, 1–240, or {@code null} for no such limit
 * @param companyOnly   items that are carried out otherwise are left out, or {@code null} when either is fine
 */
public record Preferences(@Nullable Integer minutesPerDay, @Nullable Company company,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Dimension focus,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer minutesAtMost,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Company companyOnly) {

    /** Nothing was said. */
    public static final Preferences NONE = new Preferences(null, null);

    public Preferences {
        if (minutesPerDay != null) {
            Check.within(minutesPerDay, 1, 240, "minutesPerDay");
        }
        if (minutesAtMost != null) {
            Check.within(minutesAtMost, 1, 240, "minutesAtMost");
        }
    }

    /** Leaves nothing out, and chooses no dimension. */
    public Preferences(@Nullable Integer minutesPerDay, @Nullable Company company) {
        this(minutesPerDay, company, null, null, null);
    }
}
