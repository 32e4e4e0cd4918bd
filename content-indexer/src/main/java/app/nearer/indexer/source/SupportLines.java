package app.nearer.indexer.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** The list of lines to turn to, by country. */
public final class SupportLines {

    /** The name of its file. */
    public static final String FILE = "support-lines.yml";

    private static final ContentSchema SCHEMA = new ContentSchema("support-lines.schema.json");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private SupportLines() {
    }

    /** What is wrong with the list. Whether a number is right nobody can see here. */
    public static List<Problem> problems(ContentFile file) {
        Problems problems = new Problems(file.name());
        WrittenList.read(file, SCHEMA, problems).ifPresent(list -> {
            list.differ("country");
            for (int i = 0; i < list.json().size(); i++) {
                country(list, "/" + i, list.json().get(i));
            }
        });
        return problems.all();
    }

    private static void country(WrittenList list, String pointer, JsonNode country) {
        String code = country.get("country").asString();
        if (!COUNTRIES.contains(code)) {
            list.problem(pointer + "/country", "ISO 3166-1 has no country %s", code);
        }
        for (int i = 0; i < country.get("lines").size(); i++) {
            line(list, "%s/lines/%d".formatted(pointer, i), country.get("lines").get(i));
        }
    }

    private static void line(WrittenList list, String pointer, JsonNode line) {
        String name = line.get("name").asString();
        if (!line.has("number") && !line.has("address")) {
            list.problem(pointer, "the line %s has neither a number nor an address: add one, or take the line out", name);
        }
        JsonNode checked = line.get("checked");
        if (checked.isString() && !isDay(checked.asString())) {
            list.problem(pointer + "/checked", "\"checked\" of the line %s is %s, a day that no calendar has", name,
                    checked.asString());
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
