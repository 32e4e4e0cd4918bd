package app.nearer.indexer.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import app.nearer.indexer.source.ReadFile.Parsed;
import app.nearer.indexer.source.ReadFile.Refused;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Makes of one file either an article or the list of all that is wrong with it. */
public final class ContentReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private final ContentSchema schema = new ContentSchema("article.schema.json");

    public ReadFile read(ContentFile file) {
        Problems problems = new Problems(file.name());
        Optional<SourceArticle> article = Sections.of(file.bytes(), problems)
                .flatMap(sections -> article(file, sections, problems));
        return article.isPresent() && problems.isEmpty()
                ? new Parsed(article.get())
                : new Refused(file.expectedId(), problems.all());
    }

    private Optional<SourceArticle> article(ContentFile file, Sections sections, Problems problems) {
        MarkdownBody body = MarkdownBody.parse(sections.body(), sections.bodyLine(), problems);
        Problems ofYaml = problems.ofSameFile();
        Optional<YamlTree.Lined> read = YamlTree.read(sections.frontMatter(), Sections.FRONT_MATTER_LINE, ofYaml);
        problems.addAll(ofYaml);
        return read.flatMap(tree -> frontMatter(tree, file.expectedId(), problems)
                .map(frontMatter -> new SourceArticle(file.name(), tree.line("/id"), tipLines(tree, frontMatter),
                        frontMatter, body)));
    }

    private Optional<FrontMatter> frontMatter(YamlTree.Lined tree, String expectedId, Problems problems) {
        Problems ofSchema = problems.ofSameFile();
        schema.check(tree, ofSchema);
        problems.addAll(ofSchema);
        if (!ofSchema.isEmpty() || !isDate(tree, problems)) {
            return Optional.empty();
        }
        FrontMatter frontMatter = JSON.treeToValue(tree.json(), FrontMatter.class);
        FrontMatterRules.check(frontMatter, tree, expectedId, problems);
        return Optional.of(frontMatter);
    }

    /** The schema sees to the digits, and lets the 30th of February pass. */
    private static boolean isDate(YamlTree.Lined tree, Problems problems) {
        String date = tree.json().at("/review-by").asString();
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeParseException e) {
            problems.add(tree.line("/review-by"), "\"review-by\" is %s, a day that no calendar has", date);
            return false;
        }
    }

    private static List<Integer> tipLines(YamlTree.Lined tree, FrontMatter frontMatter) {
        return IntStream.range(0, frontMatter.tips().size()).mapToObj(tip -> tree.line("/tips/" + tip + "/id")).toList();
    }
}
