package app.nearer.quiz.support;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The lines of one country.
 *
 * @param code      as ISO 3166-1 has it, two letters
 * @param emergency how police and ambulance are called, in words
 */
public record SupportCountry(String code, String name, String emergency, List<SupportLine> lines) {

    public SupportCountry {
        lines = List.copyOf(lines);
    }

    /** What a telephone dials at a touch; {@code null} when there is more than one number, or words with it. */
    public @Nullable String emergencyDialled() {
        return Dialled.of(emergency);
    }

    /** Those that are not only for people under 18. */
    public List<SupportLine> linesForAll() {
        return lines.stream().filter(line -> !line.isForTheYoung()).toList();
    }

    /** Those that are for people under 18, too. */
    public List<SupportLine> linesForTheYoung() {
        return lines.stream().filter(line -> line.kinds().contains(SupportKind.YOUTH)).toList();
    }
}
