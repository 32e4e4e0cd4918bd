package app.nearer.indexer.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** The list of ideas that the library must treat, each with the articles and tips that do. */
public final class Concepts {

    /** The name of its file. */
    public static final String FILE = "concepts.yml";

    private static final ContentSchema SCHEMA = new ContentSchema("concepts.schema.json");

    private Concepts() {
    }

    /** What is wrong with the list: ideas that nothing published treats, and ids that nothing has. */
    public static List<Problem> problems(ContentFile file, Library library) {
        Problems problems = new Problems(file.name());
        WrittenList.read(file, SCHEMA, problems).ifPresent(list -> {
            list.differ("idea");
            // the ids of a file that cannot be read are not known, and it is refused already
            if (library.problems().isEmpty()) {
                check(list, owners(library));
            }
        });
        return problems.all();
    }

    private static Map<String, SourceArticle> owners(Library library) {
        Map<String, SourceArticle> owners = new TreeMap<>();
        for (SourceArticle article : library.accepted()) {
            owners.put(article.id(), article);
            article.frontMatter().tips().forEach(tip -> owners.put(tip.id(), article));
        }
        return owners;
    }

    private static void check(WrittenList list, Map<String, SourceArticle> owners) {
        for (int i = 0; i < list.json().size(); i++) {
            JsonNode items = list.json().get(i).get("items");
            for (int item = 0; item < items.size(); item++) {
                check(list, "/%d/items/%d".formatted(i, item), items.get(item).asString(), owners);
            }
        }
    }

    private static void check(WrittenList list, String pointer, String id, Map<String, SourceArticle> owners) {
        SourceArticle owner = owners.get(id);
        if (owner == null) {
            list.problem(pointer, "there is no article or tip %s: %s", id, Suggestion.near(id, owners.keySet())
                    .map("did you mean %s?"::formatted)
                    .orElse("name another, or write it"));
        } else if (!owner.isPublished()) {
            list.problem(pointer, "%s stands in %s, which is not published: name another", id, owner.file());
        }
    }
}
