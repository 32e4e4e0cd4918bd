package app.nearer.quiz.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The instruments that tests measure with. */
public final class Instruments {

    private Instruments() {
    }

    /** The instrument that is in use. */
    public static Instrument current() {
        try {
            return new InstrumentConfiguration().instrument();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An instrument of an earlier or the present version. */
    static Instrument version(String version) {
        try {
            return InstrumentConfiguration.read(version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
