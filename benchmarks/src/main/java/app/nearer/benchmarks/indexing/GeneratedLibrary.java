package app.nearer.benchmarks.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import app.nearer.benchmarks.ranking.SampleLibraries;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.snapshot.PlannedArticle;
import app.nearer.tipindex.Tags;
import app.nearer.tipindex.Tip;

/** Generated tips as files of a library, four to an article, in which nothing is wrong. */
final class GeneratedLibrary {

    private static final int FOLDERS = 100;

    private GeneratedLibrary() {
    }

    /** Writes the files of {@code count} tips below a folder. */
    static void write(Path content, int count, long seed) throws IOException {
        for (PlannedArticle article : SampleLibraries.generated(count, seed)) {
            String id = article.article().id();
            Path file = file(content, id);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(id, article.tips()));
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
                relationships: [PARTNER]
                answers-to: {}
                not-when: []
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
        Tags tags = tip.tags();
        return """
                  - id: %s
                    title: "%s"
                    what: "%s"
                    why: "%s"
                    first-step: "%s"
                    effort: %d
                    minutes: %d
                    session: %d
                    days: %d
                    company: [%s]
                    dimensions: {%s}
                    qualities: [%s]
                    helps-with: [%s]
                    relationships: [%s]
                    answers-to: {%s}
                    presumes: [%s]
                    not-when: [%s]
                    cautions: [%s]
                """.formatted(tip.id(), tip.title(), tip.summary(), tip.body(), tip.firstStep(), tip.effort(),
                tip.times().firstStep(), tip.times().session(), tip.times().days(), names(tip.company()),
                numbers(tags.strengths()), names(tags.qualities()), names(tags.helpsWith()), names(relationships(tags)),
                numbers(tags.suitability().answersTo()), names(presumes(tags)), names(tags.suitability().notWhen()),
                names(tags.cautions()));
    }

    /** Nothing sexual is for relatives. */
    private static Set<Relationship> relationships(Tags tags) {
        boolean sexual = tags.strengths().containsKey(Dimension.SEXUAL) || tags.cautions().contains(Caution.SEX);
        return sexual ? Set.of(Relationship.PARTNER) : tags.relationships();
    }

    /** What is presumed can't be excluded. */
    private static Set<Predicament> presumes(Tags tags) {
        Set<Predicament> presumes = new TreeSet<>(tags.suitability().presumes());
        presumes.removeAll(tags.suitability().notWhen());
        return presumes;
    }

    private static String numbers(Map<? extends Enum<?>, Integer> values) {
        return values.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue()).sorted()
                .collect(Collectors.joining(", "));
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
