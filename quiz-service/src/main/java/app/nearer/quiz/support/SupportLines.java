package app.nearer.quiz.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The lines to turn to, by country. They come with the service, from the library's {@code support-lines.yml}, so that the page of help stands
 * when all else is away.
 *
 * @param countries in the order of their names
 */
public record SupportLines(List<SupportCountry> countries) {

    private static final String RESOURCE = "/support/support-lines.yml";

    public SupportLines {
        countries = countries.stream().sorted(Comparator.comparing(SupportCountry::name)).toList();
    }

    /** The lines that this service was built with. */
    public static SupportLines current() {
        try (InputStream in = Objects.requireNonNull(SupportLines.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SupportLines read(InputStream in) {
        List<Map<String, Object>> countries = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        return new SupportLines(countries.stream().map(SupportLines::country).toList());
    }

    /** A country, by its code. */
    public Optional<SupportCountry> country(@Nullable String code) {
        return countries.stream().filter(country -> country.code().equals(code)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static SupportCountry country(Map<String, Object> from) {
        List<Map<String, Object>> lines = (List<Map<String, Object>>) from.get("lines");
        return new SupportCountry(text(from, "country"), text(from, "name"), text(from, "emergency"),
                lines.stream().map(SupportLines::line).toList());
    }

    private static SupportLine line(Map<String, Object> from) {
        List<?> kinds = (List<?>) Objects.requireNonNull(from.get("for"));
        return new SupportLine(text(from, "name"), kinds.stream().map(kind -> SupportKind.valueOf((String) kind)).toList(),
                (String) from.get("number"), from.containsKey("address") ? URI.create(text(from, "address")) : null,
                text(from, "hours"), URI.create(text(from, "source")), day((Date) from.get("checked")));
    }

    private static String text(Map<String, Object> from, String name) {
        return (String) Objects.requireNonNull(from.get(name), name);
    }

    /** A day without a time is midnight in UTC to SnakeYAML. */
    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
