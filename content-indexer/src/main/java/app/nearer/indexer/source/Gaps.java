package app.nearer.indexer.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import app.nearer.contracts.Predicament;

import tools.jackson.databind.JsonNode;

/**
 * The list of what the library is known to lack, which editors keep.
 *
 * @param known    the gaps, in the order of the file; empty when the file has problems
 * @param problems what is wrong with the file itself
 */
public record Gaps(List<KnownGap> known, List<Problem> problems) {

    /** The name of its file. */
    public static final String FILE = "gaps.yml";

    /** The list of a library without the file. */
    public static final Gaps NONE = new Gaps(List.of(), List.of());

    private static final ContentSchema SCHEMA = new ContentSchema("gaps.schema.json");
    private static final List<String> PREDICAMENTS = Arrays.stream(Predicament.values()).map(Enum::name).toList();

    public Gaps {
        known = List.copyOf(known);
        problems = List.copyOf(problems);
    }

    public static Gaps read(ContentFile file) {
        Problems problems = new Problems(file.name());
        List<KnownGap> known = new ArrayList<>();
        WrittenList.read(file, SCHEMA, problems).ifPresent(list -> {
            list.differ("id");
            for (int i = 0; i < list.json().size(); i++) {
                JsonNode gap = list.json().get(i);
                String need = gap.get("need").asString();
                mistypedPredicament(list, "/%d/need".formatted(i), need);
                known.add(new KnownGap(gap.get("id").asString(), need, gap.get("missing").asString(), list.line("/" + i)));
            }
        });
        return new Gaps(problems.isEmpty() ? known : List.of(), problems.all());
    }

    private static void mistypedPredicament(WrittenList list, String pointer, String need) {
        if (need.matches("[A-Z_]+") && predicament(need).isEmpty()) {
            list.problem(pointer, "there is no predicament %s: %s", need, Suggestion.near(need, PREDICAMENTS)
                    .map("did you mean %s?"::formatted)
                    .orElse("name another, or a hole as --coverage prints it"));
        }
    }

    static Optional<Predicament> predicament(String need) {
        return Arrays.stream(Predicament.values()).filter(predicament -> predicament.name().equals(need)).findFirst();
    }
}
