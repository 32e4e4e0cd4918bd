package app.nearer.quiz.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.Relationship;

/**
 * What a visitor says of a result and asks of its list.
 *
 * @param focus      the dimension that they chose themselves; {@code null} when the list follows what was measured
 * @param fits       whether they said that the result fits
 * @param tenMinutes whether only what takes ten minutes or less is wanted
 * @param together   whether only what is done together is wanted
 * @param withFriend whether the list is to be for a friendship, whatever the result is about
 */
public record Wishes(@Nullable Dimension focus, boolean fits, boolean tenMinutes, boolean together, boolean withFriend) {

    static final Wishes NONE = new Wishes(null, false, false, false, false);

    private static final int FEW_MINUTES = 10;

    /** What can be asked of a list, and taken back again. */
    public enum Wish {
        TEN_MINUTES, TOGETHER, WITH_FRIEND
    }

    /** What may be asked of this result's list. Where safety comes first, nothing else decides. */
    public static List<Wish> offeredFor(Result result) {
        if (result.supportFirst() || result.profile().isEmpty()) {
            return List.of();
        }
        return result.relationship() == Relationship.FRIEND ? List.of(Wish.TEN_MINUTES, Wish.TOGETHER) : List.of(Wish.values());
    }

    /** Choosing a dimension says that another matters more; choosing none says that the result fits. */
    Wishes withFocus(@Nullable Dimension chosen) {
        return new Wishes(chosen, chosen == null, tenMinutes, together, withFriend);
    }

    Wishes with(Wish wish, boolean wanted) {
        return switch (wish) {
            case TEN_MINUTES -> new Wishes(focus, fits, wanted, together, withFriend);
            case TOGETHER -> new Wishes(focus, fits, tenMinutes, wanted, withFriend);
            case WITH_FRIEND -> new Wishes(focus, fits, tenMinutes, together, wanted);
        };
    }

    public boolean has(Wish wish) {
        return switch (wish) {
            case TEN_MINUTES -> tenMinutes;
            case TOGETHER -> together;
            case WITH_FRIEND -> withFriend;
        };
    }

    /** Whether one list answers both. */
    boolean askForTheSameListAs(Wishes other) {
        return focus == other.focus && withFocus(null).equals(other.withFocus(null));
    }

    /** The result as its list is to be made for it. In a list for a friendship nothing is left of sexual closeness. */
    public Result askedOf(Result result) {
        if (offeredFor(result).isEmpty()) {
            return result;
        }
        Result asked = withFriend ? result.about(Relationship.FRIEND).without(Dimension.SEXUAL) : result;
        return asked.with(preferences(asked.preferences()));
    }

    private Preferences preferences(Preferences said) {
        Integer minutes = said.minutesPerDay();
        boolean fewer = tenMinutes && (minutes == null || minutes > FEW_MINUTES);
        return new Preferences(fewer ? Integer.valueOf(FEW_MINUTES) : minutes, together ? Company.TOGETHER : said.company(),
                focus == null ? said.focus() : focus, tenMinutes ? Integer.valueOf(FEW_MINUTES) : said.minutesAtMost(),
                together ? Company.TOGETHER : said.companyOnly());
    }
}
