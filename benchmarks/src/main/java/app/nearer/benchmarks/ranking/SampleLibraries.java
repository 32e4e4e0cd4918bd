package app.nearer.benchmarks.ranking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;

import app.nearer.contracts.Article;
import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.snapshot.PlannedArticle;
import app.nearer.indexer.snapshot.PlannedPage;
import app.nearer.indexer.snapshot.SnapshotContent;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.indexer.source.ContentReader;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.ReadFile;
import app.nearer.tipindex.PageDocument;
import app.nearer.tipindex.Suitability;
import app.nearer.tipindex.Tags;
import app.nearer.tipindex.Tip;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipDocument;
import app.nearer.tipindex.TipTimes;

/** The library, and generated ones of any size. */
public final class SampleLibraries {

    /** Words that generated texts are made of: a vocabulary with the frequencies of natural language is not needed, since no word is ranked on. */
    private static final int VOCABULARY = 5_000;
    private static final int TIPS_OF_AN_ARTICLE = 4;

    private SampleLibraries() {
    }

    /** Returns all published articles below a content folder, as the indexer would index them. */
    public static List<PlannedArticle> ofContent(Path content) throws IOException {
        ContentFolder folder = new ContentFolder(content);
        ContentReader reader = new ContentReader();
        List<ReadFile> files = new ArrayList<>();
        for (String name : folder.list()) {
            files.add(reader.read(folder.read(name)));
        }
        return SnapshotContent.of(Library.of(files)).articles();
    }

    /** Returns articles with {@code tips} tips in all, tagged at random and about as much as those of the library; the same for the same seed. */
    public static List<PlannedArticle> generated(int tips, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, tips / TIPS_OF_AN_ARTICLE).mapToObj(number -> article(number, random)).toList();
    }

    private static PlannedArticle article(int number, Random random) {
        boolean supportFirst = random.nextInt(10) == 0;
        String id = "article-" + number;
        Tags tags = tags(some(Relationship.values(), 1 + random.nextInt(3), random), random);
        List<Tip> tips = IntStream.range(number * TIPS_OF_AN_ARTICLE, (number + 1) * TIPS_OF_AN_ARTICLE)
                .mapToObj(tip -> new Tip("tip-" + tip, id, words(5, random), words(40, random), words(20, random),
                        words(60, random), "en", tags(tags.relationships(), random),
                        some(Company.values(), 1 + random.nextInt(2), random), 1 + random.nextInt(3),
                        new TipTimes(1 + random.nextInt(15), 15 + random.nextInt(60), 1 + random.nextInt(60)), supportFirst))
                .toList();
        Article article = new Article(id, words(5, random), words(20, random), "en", "<p>" + words(500, random) + "</p>", 4,
                tags.strengths(), supportFirst, List.of(), List.of());
        return new PlannedArticle(article, tags, tips, id);
    }

    private static Tags tags(Set<Relationship> relationships, Random random) {
        Map<Predicament, Integer> answers = new EnumMap<>(Predicament.class);
        some(Predicament.values(), 5 + random.nextInt(6), random).forEach(named -> answers.put(named, 1 + random.nextInt(3)));
        Set<Predicament> notWhen = some(Predicament.values(), random.nextInt(6), random);
        notWhen.removeAll(answers.keySet());
        return new Tags(strengths(random), some(Quality.values(), 4, random), some(Barrier.values(), random.nextInt(4), random),
                relationships, random.nextInt(2) == 0 ? some(Caution.values(), 1, random) : Set.of(),
                new Suitability(answers, Set.of(), random.nextInt(8) == 0 ? some(Predicament.values(), 2, random) : Set.of(),
                        notWhen));
    }

    private static Map<Dimension, Integer> strengths(Random random) {
        Map<Dimension, Integer> strengths = new EnumMap<>(Dimension.class);
        Dimension[] dimensions = Dimension.values();
        for (int side = random.nextInt(3); side > 0; side--) {
            strengths.put(dimensions[random.nextInt(dimensions.length)], 10 + random.nextInt(51));
        }
        strengths.put(dimensions[random.nextInt(dimensions.length)], 70 + random.nextInt(31));
        return strengths;
    }

    private static <E extends Enum<E>> Set<E> some(E[] values, int count, Random random) {
        Set<E> some = new HashSet<>();
        while (some.size() < count) {
            some.add(values[random.nextInt(values.length)]);
        }
        return some;
    }

    private static String words(int count, Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append("word").append(random.nextInt(VOCABULARY));
        }
        return words.toString();
    }

    /** Writes an index as the indexer does: in the order of the articles, in one segment if memory allows. */
    public static DirectoryReader index(Collection<PlannedArticle> articles, Directory directory) throws IOException {
        try (var analyzer = TipAnalyzer.create();
                IndexWriter writer = new IndexWriter(directory,
                        new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE).setRAMBufferSizeMB(256))) {
            for (PlannedArticle article : articles) {
                for (Tip tip : article.tips()) {
                    writer.addDocument(TipDocument.of(tip));
                }
                writer.addDocument(PageDocument.of(PlannedPage.of(article)));
            }
        }
        return DirectoryReader.open(directory);
    }
}
