package app.nearer.quiz.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The instruments that tests measure with. */
public final class Instruments {

    private Instruments() {
    }

    /** The instrument that is in use. */
    public static Instrument first() {
        try {
            return InstrumentConfiguration.read("instrument/v1.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
