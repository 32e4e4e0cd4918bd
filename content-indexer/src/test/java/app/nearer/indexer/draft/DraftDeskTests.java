package app.nearer.indexer.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.contracts.Dimension;
import app.nearer.indexer.fetch.FetchProperties;
import app.nearer.indexer.fetch.FetchRefusedException;
import app.nearer.indexer.fetch.PageFetcher;
import app.nearer.indexer.proposal.Label.Kind;
import app.nearer.indexer.run.LibraryReader;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.indexer.source.FrontMatter;
import app.nearer.indexer.source.ReadFile.Parsed;
import app.nearer.indexer.source.Status;

/** With the library as it is. */
class DraftDeskTests {

    private static final String PAGE = """
            <html><body><article><h1>Touch: "what" it's <i>for</i> — 1. a [list]</h1>
            <p>A hug, a hand held, an arm around a shoulder: touch calms, and the skin remembers it. Bodies that lie close breathe together.</p>
            <h2>- Massage</h2><p>Rub somebody's back with warm hands, ask where it is good, and stop when they say so. # not a heading *really*</p>
            </article></body></html>
            """;

    @TempDir
    Path folder;

    private PageFetcher fetcher;
    private DraftFolder drafts;
    private DraftDesk desk;

    @BeforeEach
    void open() {
        fetcher = new PageFetcher(FetchProperties.USUAL);
        drafts = new DraftFolder(folder);
        desk = new DraftDesk(new LibraryReader(new ContentFolder(Path.of("../content"))), drafts, fetcher,
                Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
    }

    @Test
    void aDraftIsAnArticleInWhichNothingIsWrong() throws IOException {
        Draft draft = make(PAGE);

        assertThat(drafts.list()).singleElement().isInstanceOfSatisfying(Parsed.class, parsed -> {
            FrontMatter frontMatter = parsed.article().frontMatter();
            assertThat(frontMatter.id()).isEqualTo(draft.id()).isEqualTo("touch-what-its-for-1-a-list");
            assertThat(frontMatter.title()).isEqualTo("Touch: “what” it’s for — 1. a [list]");
            assertThat(frontMatter.status()).isEqualTo(Status.DRAFT);
            assertThat(frontMatter.dimensions()).containsKey(Dimension.PHYSICAL);
            assertThat(frontMatter.answersTo()).isEmpty();
            assertThat(frontMatter.notWhen()).isEmpty();
            assertThat(parsed.article().body().html(any -> false)).contains("<h2>- Massage</h2>", "# not a heading *really*");
        });
    }

    @Test
    void whatLedToAProposalIsNamed() throws IOException {
        assertThat(make(PAGE).proposals()).anySatisfy(proposal -> {
            assertThat(proposal.label().kind()).isEqualTo(Kind.DIMENSION);
            assertThat(proposal.label().name()).isEqualTo("PHYSICAL");
            assertThat(proposal.confidence()).isBetween(0.5, 1.0);
            assertThat(proposal.words()).contains("touch");
        });
        assertThat(Files.readString(folder.resolve("touch-what-its-for-1-a-list.md"))).contains("  # PHYSICAL ",
                "# Source: a test");
    }

    @Test
    void aPassageThatTheLibraryHasAlreadyIsPointedOut() throws IOException {
        String article = Files.readString(Path.of("../content/articles/social/chosen-family.md"));
        String body = article.substring(article.indexOf("\n---\n", 4) + 5);

        assertThat(make(body).duplicates()).anySatisfy(duplicate -> {
            assertThat(duplicate.name()).isEqualTo("the article chosen-family");
            assertThat(duplicate.share()).isGreaterThan(0.8);
        });
        assertThat(make(PAGE).duplicates()).isEmpty();
    }

    @Test
    void twoDraftsOfTheSameNameStandBesideEachOther() throws IOException {
        assertThat(make(PAGE).file()).isNotEqualTo(make(PAGE).file());
        assertThat(drafts.list()).hasSize(2).allMatch(Parsed.class::isInstance);
    }

    @Test
    void ofTwoDraftsThatAreWrittenAtOnceNoneIsLost() throws IOException {
        String first = drafts.write("a-walk", id -> {
            if (id.equals("a-walk")) {
                writeMeanwhile(id);
            }
            return "the first";
        });

        assertThat(first).isEqualTo("a-walk-2");
        assertThat(drafts.file("a-walk")).hasContent("the second");
        assertThat(drafts.file("a-walk-2")).hasContent("the first");
    }

    private void writeMeanwhile(String id) {
        try {
            assertThat(drafts.write(id, free -> "the second")).isEqualTo(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingIsFetchedFromHere() {
        assertThatThrownBy(() -> desk.make(URI.create("http://localhost:8082/"))).isInstanceOf(FetchRefusedException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNameThatIsNoIdFindsNothing() throws IOException {
        assertThat(drafts.find("../../etc/passwd")).isEmpty();
        assertThat(drafts.find("nope")).isEmpty();
    }

    private Draft make(String page) throws IOException {
        List<Draft> made = desk.make("a test", "", page.getBytes(StandardCharsets.UTF_8));
        assertThat(made).hasSize(1);
        return made.getFirst();
    }
}
