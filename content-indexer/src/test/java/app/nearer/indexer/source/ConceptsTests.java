package app.nearer.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.nearer.indexer.RealContent;
import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.Samples;

class ConceptsTests {

    private final Library library = Samples.library(SampleArticle.of("one"),
            SampleArticle.of("two").with("status: published", "status: withdrawn"));

    @Test
    void everyIdeaIsTreatedByTheRealLibrary() throws IOException {
        ContentFile file = RealContent.FOLDER.find(Concepts.FILE).orElseThrow();

        assertThat(Concepts.problems(file, RealContent.library())).isEmpty();
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("- idea:")))
                .hasSizeGreaterThan(80);
    }

    @Test
    void ideasMayNameArticlesAndTips() {
        assertThat(problems("""
                # of trust
                - idea: trust
                  items: [one, one-tip]
                """)).isEmpty();
    }

    @Test
    void anIdThatNothingHasIsNamedWithTheNearest() {
        assertThat(problems("""
                - idea: trust
                  items:
                    - one
                    - one-tap
                """)).containsExactly(
                new Problem(Concepts.FILE, 4, "there is no article or tip one-tap: did you mean one-tip?"));
    }

    @Test
    void whatIsNotPublishedTreatsNothing() {
        assertThat(problems("""
                - idea: trust
                  items: [two-tip]
                """)).containsExactly(new Problem(Concepts.FILE, 2,
                "two-tip stands in articles/two.md, which is not published: name another"));
    }

    @Test
    void anIdeaWithoutItemsIsRefused() {
        assertThat(problems("""
                - idea: trust
                  items: [one]

                - idea: repair
                  items: []
                """)).containsExactly(
                new Problem(Concepts.FILE, 5, "\"items\" of the idea repair is empty: name at least 1"));
    }

    @Test
    void anIdeaStandsOnce() {
        assertThat(problems("""
                - idea: trust
                  items: [one]
                - idea: trust
                  items: [one-tip]
                """)).containsExactly(
                new Problem(Concepts.FILE, 3, "the idea trust stands in line 1 already: make one of the two"));
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThat(problems("trust: [one]\n")).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("must be a list"));
        assertThat(problems("# nothing yet\n")).hasSize(1);
    }

    @Test
    void theIdsOfARefusedFileAreNotSaidToBeMissing() {
        Library refusing = Samples.library(SampleArticle.of("one").with("effort: 1", "effort: 7"));

        assertThat(Concepts.problems(file("- idea: trust\n  items: [one]\n"), refusing)).isEmpty();
    }

    private List<Problem> problems(String yaml) {
        return Concepts.problems(file(yaml), library);
    }

    private static ContentFile file(String yaml) {
        return new ContentFile(Concepts.FILE, yaml.getBytes(StandardCharsets.UTF_8));
    }
}
