package app.nearer.benchmarks.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.nearer.benchmarks.ranking.Tips;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Relationship;
import app.nearer.tipindex.Tip;

/** Generated tips as files of a library, four to an article, in which nothing is wrong. */
final class GeneratedLibrary {

    private static final int FOLDERS = 100;

    private GeneratedLibrary() {
    }

    /** Writes the files of {@code count} tips below a folder. */
    static void write(Path content, int count, long seed) throws IOException {
        Map<String, List<Tip>> articles = Tips.generated(count, seed)
                .stream()
                .collect(Collectors.groupingBy(Tip::article, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Tip>> article : articles.entrySet()) {
            Path file = file(content, article.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(article.getKey(), article.getValue()));
        }
    }

    /** Where the file of an article stands. */
    static Path file(Path content, String article) {
        return content.resolve("articles/" + Math.floorMod(article.hashCode(), FOLDERS) + "/" + article + ".md");
    }

    private static String text(String id, List<Tip> tips) {
        StringBuilder text = new StringBuilder("""
                ---
                id: %s
                title: "%s"
                summary: What the reader will get.
                language: en
                status: published
                dimensions: {EMOTIONAL: 80}
                qualities: []
                helps-with: []
                presupposes-gone: []
                relationships: [PARTNER]
                not-for: []
                effort: 1
                minutes: 4
                company: [ALONE]
                cautions: []
                support-first: false
                reviewed-by: []
                review-by: 2099-01-01
                references: []
                tips:
                """.formatted(id, tips.getFirst().title()));
        tips.forEach(tip -> text.append(text(tip)));
        text.append("---\n");
        // about 500 words, as articles of the library have
        for (int paragraph = 0; paragraph < 2; paragraph++) {
            tips.forEach(tip -> text.append(tip.body()).append("\n\n"));
        }
        return text.toString();
    }

    private static String text(Tip tip) {
        return """
                  - id: %s
                    title: "%s"
                    what: "%s"
                    why: "%s"
                    first-step: "%s"
                    effort: %d
                    minutes: %d
                    company: [%s]
                    dimensions: {%s}
                    qualities: [%s]
                    helps-with: [%s]
                    presupposes-gone: [%s]
                    relationships: [%s]
                    not-for: [%s]
                    presumes: [%s]
                    cautions: [%s]
                """.formatted(tip.id(), tip.title(), tip.summary(), tip.body(), tip.firstStep(), tip.effort(), tip.minutes(),
                names(tip.company()),
                tip.strengths().entrySet().stream().map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", ")),
                names(tip.qualities()), names(tip.helpsWith()), names(tip.presupposesGone()), names(relationships(tip)),
                names(tip.notFor()), names(tip.presumes()), names(tip.cautions()));
    }

    /** Nothing sexual is for relatives. */
    private static Set<Relationship> relationships(Tip tip) {
        boolean sexual = tip.strengths().containsKey(Dimension.SEXUAL) || tip.cautions().contains(Caution.SEX);
        return sexual ? Set.of(Relationship.PARTNER) : tip.relationships();
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
