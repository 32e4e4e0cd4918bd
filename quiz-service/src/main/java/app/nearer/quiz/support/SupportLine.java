package app.nearer.quiz.support;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line or service to turn to.
 *
 * @param name    its official name, in its own language
 * @param number  as it is dialled within the country, perhaps with words, or {@code null} when there is none
 * @param address a page to turn to, where there is no number or beside it
 * @param source  where its number is published
 * @param checked the day on which somebody saw the number there, or {@code null} when nobody has
 */
public record SupportLine(String name, List<SupportKind> kinds, @Nullable String number, @Nullable URI address, String hours,
        URI source, @Nullable LocalDate checked) {

    public SupportLine {
        kinds = List.copyOf(kinds);
    }

    /** What a telephone dials at a touch; {@code null} when the number is more than digits, and has to be read. */
    public @Nullable String dialled() {
        return Dialled.of(number);
    }

    /** The host of its source, as people write it. */
    public String site() {
        return host(source);
    }

    /** The host of the page to turn to, as people write it; {@code null} when there is none. */
    public @Nullable String page() {
        return address == null ? null : host(address);
    }

    private static String host(URI address) {
        return address.getHost().replaceFirst("^www\\.", "");
    }

    /** Whether it is there for people under 18 and for nobody else. */
    public boolean isForTheYoung() {
        return kinds.equals(List.of(SupportKind.YOUTH));
    }
}
