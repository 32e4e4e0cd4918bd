package app.nearer.recommendation.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.library.LibraryHits;
import app.nearer.contracts.library.LibraryHits.Hit;
import app.nearer.contracts.library.LibraryHits.Piece;
import app.nearer.contracts.library.LibrarySearch;
import app.nearer.contracts.library.LibraryTitles.Titled;
import app.nearer.contracts.library.TypedWords;
import app.nearer.recommendation.Samples;
import app.nearer.tipindex.Page;
import app.nearer.tipindex.PageDocument;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipDocument;

class SearchTests {

    private static final Path SYNONYMS = Path.of("../content/synonyms.txt");

    private ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader = null;
    private IndexSearcher index = null;
    private SearchWords words = SearchWords.withoutSynonyms();

    @BeforeEach
    void write() throws IOException, ParseException {
        try (var analyzer = TipAnalyzer.create();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            writer.addDocument(TipDocument.of(Samples.tip("a-tip").treats(Dimension.PHYSICAL, 90).build()));
            add(writer, "listening", "Listening without mending", "What it takes to hear somebody out.",
                    "You sit down. A quarrel is not settled by being right. Then you wait.", Dimension.EMOTIONAL, false, false);
            add(writer, "rows", "Disagreeing warmly", "How to end an argument.",
                    "An argument at midnight is won by nobody. Listen for a minute.", Dimension.EMOTIONAL, false, false);
            add(writer, "touch", "Touch that asks nothing", "A hand on a back.", "Hold hands on the way to the shop.",
                    Dimension.PHYSICAL, false, false);
            add(writer, "desire", "Desire that differs", "When one wants to touch more often.", "Speak of touch and of sex.",
                    Dimension.SEXUAL, true, false);
            add(writer, "safe", "When closeness is not safe", "If you are afraid of somebody at home.",
                    "Violence is never yours to answer for. Call a line.", Dimension.EMOTIONAL, false, true);
            add(writer, "zuhoeren", "de", "Listening auf Deutsch", "Ein quarrel.", "Touch.", Dimension.EMOTIONAL, false, false);
        }
        reader = DirectoryReader.open(directory);
        index = new IndexSearcher(reader);
        words = new SearchWords(Files.readString(SYNONYMS));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    @Test
    void wordsAreFoundByTheirStemsAndTheirTitlesFirst() throws IOException {
        assertThat(ids(find("listens"))).containsExactly("listening", "rows");
    }

    @Test
    void wordsThatMeanTheSameAreFoundToo() throws IOException {
        assertThat(ids(find("fight"))).containsExactlyInAnyOrder("rows", "listening");
        assertThat(ids(find("physical closeness"))).contains("touch");
        assertThat(ids(find("my husband hits me"))).first().isEqualTo("safe");
    }

    @Test
    void ofTwoWordsBothAreThereAndOneOnlyWhereNoPageHasBoth() throws IOException {
        assertThat(ids(find("a fight at midnight"))).containsExactly("rows");
        assertThat(ids(find("fight xyzzy"))).containsExactlyInAnyOrder("rows", "listening");
    }

    @Test
    void whatWasFoundIsMarkedAndNothingElse() throws IOException {
        Hit hit = find("quarrels").hits().stream().filter(found -> found.article().equals("listening")).findFirst().orElseThrow();
        assertThat(text(hit.title())).isEqualTo("Listening without mending");
        assertThat(hit.title()).noneMatch(Piece::found);
        assertThat(hit.passage()).filteredOn(Piece::found).extracting(Piece::text).containsExactly("quarrel");
        assertThat(text(hit.passage())).contains("A quarrel is not settled by being right.");
    }

    @Test
    void tipsAreNoPagesAndPagesWithoutWordsComeByTheirTitles() throws IOException {
        LibraryHits all = find("");
        assertThat(ids(all)).containsExactly("rows", "listening", "touch", "safe");
        assertThat(all.total()).isEqualTo(4);
        assertThat(all.hits()).allSatisfy(hit -> assertThat(hit.passage()).isEmpty());
    }

    @Test
    void whatSpeaksOpenlyOfSexIsShownOnlyWhenAskedForAndCountedOtherwise() throws IOException {
        LibraryHits hits = find("touch");
        assertThat(ids(hits)).containsExactly("touch");
        assertThat(hits.hidden()).isEqualTo(1);
        LibraryHits open = new Search(index, words).find(new LibrarySearch("touch", "en", null, null, null, null, true, 1));
        assertThat(ids(open)).containsExactlyInAnyOrder("touch", "desire");
        assertThat(open.hidden()).isZero();
        assertThat(open.facets().dimensions()).isEqualTo(Map.of(Dimension.PHYSICAL, 1, Dimension.SEXUAL, 1));
    }

    @Test
    void onlyWhatIsWrittenInTheLanguageThatIsAskedForIsFoundCountedAndSuggested() throws IOException {
        for (String said : List.of("", "listening", "listening xyzzy")) {
            assertThat(ids(find(said))).as(said).contains("listening").doesNotContain("zuhoeren");
            LibraryHits german = new Search(index, words)
                    .find(new LibrarySearch(said, "de-AT", null, null, null, null, false, 1));
            assertThat(ids(german)).as(said).containsExactly("zuhoeren");
            assertThat(german.facets().dimensions()).isEqualTo(Map.of(Dimension.EMOTIONAL, 1));
            LibraryHits any = new Search(index, words).find(new LibrarySearch(said, null, null, null, null, null, false, 1));
            assertThat(ids(any)).as(said).contains("listening", "zuhoeren");
        }
        assertThat(Titles.suggest(index, new TypedWords("listening", "de")).articles()).extracting(Titled::article)
                .containsExactly("zuhoeren");
        assertThat(Titles.suggest(index, new TypedWords("listening", null)).articles()).extracting(Titled::article)
                .containsExactly("zuhoeren", "listening");
    }

    @Test
    void aFacetNarrowsWhatIsFound() throws IOException {
        assertThat(ids(new Search(index, words).find(search("", Dimension.PHYSICAL)))).containsExactly("touch");
        assertThat(ids(new Search(index, words).find(search("fight", Dimension.PHYSICAL)))).isEmpty();
    }

    @Test
    void wordsThatStandEverywhereOrNowhereFindNothing() throws IOException {
        assertThat(find("the of and").total()).isZero();
        assertThat(find("xyzzy").total()).isZero();
        assertThat(find("\"(*:* AND [").total()).isZero();
    }

    @Test
    void wordsAreNeverPrinted() {
        assertThat(search("afraid of him", null).toString()).doesNotContain("afraid");
        assertThatThrownBy(() -> search("afraid ".repeat(40), null)).isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("afraid");
    }

    @Test
    void titlesAreSuggestedByTheBeginningsOfTheirWordsThoseFirstThatBeginSo() throws IOException {
        assertThat(suggested("li wit")).containsExactly("Listening without mending");
        assertThat(suggested("w")).containsExactly("When closeness is not safe", "Disagreeing warmly",
                "Listening without mending");
        assertThat(suggested("desire")).as("sex is not suggested to anybody").isEmpty();
        assertThat(suggested("")).isEmpty();
        assertThat(suggested("*")).isEmpty();
    }

    @Test
    void likeAnArticleIsWhatTreatsTheSameAndNeverTheArticleItselfNorSex() throws IOException {
        List<String> like = new Neighbours(index, words.stems()).of("listening").orElseThrow().articles().stream()
                .map(Titled::article).toList();
        assertThat(like).containsExactlyInAnyOrder("rows", "safe", "touch").endsWith("touch");
        assertThat(new Neighbours(index, words.stems()).of("nothing")).isEmpty();
    }

    @Test
    void theSynonymsOfTheLibraryAreReadAndAWrongLineIsNamed() {
        assertThat(words.query("spouse").toString()).contains("husband").contains("wife");
        assertThatThrownBy(() -> new SearchWords("a => b => c")).isInstanceOf(ParseException.class);
    }

    private LibraryHits find(String said) throws IOException {
        return new Search(index, words).find(search(said, null));
    }

    private static LibrarySearch search(String said, @Nullable Dimension dimension) {
        return new LibrarySearch(said, "en", dimension, null, null, null, false, 1);
    }

    private List<String> suggested(String typed) throws IOException {
        return Titles.suggest(index, new TypedWords(typed, "en")).articles().stream().map(Titled::title).toList();
    }

    private static List<String> ids(LibraryHits hits) {
        return hits.hits().stream().map(Hit::article).toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static void add(IndexWriter writer, String id, String title, String summary, String text, Dimension dimension,
            boolean sexual, boolean supportFirst) throws IOException {
        add(writer, id, "en", title, summary, text, dimension, sexual, supportFirst);
    }

    private static void add(IndexWriter writer, String id, String language, String title, String summary, String text,
            Dimension dimension,
            boolean sexual, boolean supportFirst) throws IOException {
        Map<Dimension, Integer> strengths = new EnumMap<>(Map.of(dimension, 80));
        writer.addDocument(PageDocument
                .of(new Page(id, title, summary, text, language, Samples.tags(strengths), Set.of(Quality.COMMUNICATION),
                        Set.of(Barrier.UNRESOLVED_CONFLICT), Set.of(Company.TOGETHER), Set.of(1), 4, 5, sexual, supportFirst)));
    }
}
