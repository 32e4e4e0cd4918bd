package app.nearer.indexer.console;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Predicament;
import app.nearer.contracts.Reason;
import app.nearer.indexer.source.SourceTip;
import app.nearer.indexer.words.PredicamentTexts;

/** Words of the vocabulary as they are read. */
final class Names {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_A_YEAR = 365;

    Names() {
    }

    /** {@code LIFE_AS_A_WHOLE} is "life as a whole"; a predicament is what is true of someone in it. */
    public String of(Enum<?> word) {
        return word instanceof Predicament predicament
                ? PredicamentTexts.of(predicament)
                : word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns a predicament as a sentence without its subject. */
    public String alone(Predicament predicament) {
        return PredicamentTexts.alone(predicament);
    }

    /** A reason for a place in a list, with its weight. */
    public String of(Reason reason) {
        String what = Stream.<@Nullable Enum<?>>of(reason.dimension(), reason.barrier(), reason.quality(), reason.predicament())
                .filter(Objects::nonNull)
                .map(word -> ": " + of(word))
                .findFirst()
                .orElse("");
        return String.format(Locale.ROOT, "%s%s %.2f", of(reason.kind()), what, reason.contribution());
    }

    /** Returns how long a tip takes: "first step 5 min, 20 min a session, over a week". */
    public String times(SourceTip tip) {
        String whole = tip.days() == 1
                ? length(tip.session()) + " in all"
                : "%s a session, over %s".formatted(length(tip.session()), span(tip.days()));
        return "first step %s, %s".formatted(length(tip.minutes()), whole);
    }

    private static String length(int minutes) {
        int hours = minutes / MINUTES_OF_AN_HOUR;
        int rest = minutes % MINUTES_OF_AN_HOUR;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : "%d h %d min".formatted(hours, rest);
    }

    private static String span(int days) {
        if (days == DAYS_OF_A_YEAR) {
            return "a year";
        }
        if (days % DAYS_OF_A_MONTH == 0) {
            return days == DAYS_OF_A_MONTH ? "a month" : days / DAYS_OF_A_MONTH + " months";
        }
        if (days % DAYS_OF_A_WEEK == 0) {
            return days == DAYS_OF_A_WEEK ? "a week" : days / DAYS_OF_A_WEEK + " weeks";
        }
        return days + " days";
    }
}
