package app.nearer.indexer.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import app.nearer.contracts.Predicament;

/** Predicaments as operators and editors read them. */
public final class PredicamentTexts {

    private static final String RESOURCE = "predicaments.properties";
    private static final Properties TEXTS = load();

    private PredicamentTexts() {
    }

    /** Returns what is true of someone in a predicament, going on from "someone who": "is afraid to open up". */
    public static String of(Predicament predicament) {
        return Objects.requireNonNull(TEXTS.getProperty(predicament.name()), predicament::name);
    }

    /** Returns the same beginning with a capital letter, to stand alone: "Is afraid to open up". */
    public static String alone(Predicament predicament) {
        String text = of(predicament);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(PredicamentTexts.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
