package app.nearer.indexer.console;

import java.util.Locale;

import app.nearer.contracts.Reason;

/** Words of the vocabulary as they are read. */
final class Names {

    Names() {
    }

    /** {@code LIFE_AS_A_WHOLE} is "life as a whole". */
    public String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A reason for a place in a list, with its weight. */
    public String of(Reason reason) {
        Enum<?> what = reason.dimension() != null ? reason.dimension() : reason.barrier();
        String kind = of(reason.kind());
        return String.format(Locale.ROOT, what == null ? "%s%s %.2f" : "%s: %s %.2f", kind, what == null ? "" : of(what),
                reason.contribution());
    }
}
