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

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Situation;
import app.nearer.indexer.snapshot.PlannedArticle;
import app.nearer.indexer.snapshot.SnapshotContent;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.indexer.source.ContentReader;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.ReadFile;
import app.nearer.tipindex.Tip;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipDocument;

/** The tips of the library, and as many generated ones as are asked for. */
public final class Tips {

    /** Words that generated tips are made of: a vocabulary with the frequencies of natural language is not needed, since no word is ranked on. */
    private static final int VOCABULARY = 5_000;
    private static final int TIPS_OF_AN_ARTICLE = 4;

    private Tips() {
    }

    /** All published tips below a content folder, as the indexer would index them. */
    public static List<Tip> ofLibrary(Path content) throws IOException {
        ContentFolder folder = new ContentFolder(content);
        ContentReader reader = new ContentReader();
        List<ReadFile> files = new ArrayList<>();
        for (String name : folder.list()) {
            files.add(reader.read(folder.read(name)));
        }
        return SnapshotContent.of(Library.of(files)).articles().stream().map(PlannedArticle::tips).flatMap(List::stream).toList();
    }

    /** Tips tagged at random, with about as many tags as those of the library; always the same for the same seed. */
    public static List<Tip> generated(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(number -> generated(number, random)).toList();
    }

    private static Tip generated(int number, Random random) {
        Set<Relationship> relationships = some(Relationship.values(), 1 + random.nextInt(3), random);
        boolean supportFirst = random.nextInt(10) == 0;
        return new Tip("tip-" + number, "article-" + number / TIPS_OF_AN_ARTICLE, words(5, random), words(40, random),
                words(20, random), words(60, random), "en", strengths(random), some(Quality.values(), 4, random),
                some(Barrier.values(), random.nextInt(4), random),
                random.nextInt(8) == 0 ? some(Barrier.values(), 1, random) : Set.of(), relationships,
                random.nextInt(3) == 0 ? some(Circumstance.values(), 1, random) : Set.of(),
                random.nextInt(4) == 0 ? some(Situation.values(), 1, random) : Set.of(),
                random.nextInt(2) == 0 ? some(Caution.values(), 1, random) : Set.of(),
                some(Company.values(), 1 + random.nextInt(2), random), 1 + random.nextInt(3), 1 + random.nextInt(15),
                supportFirst);
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

    /** Writes an index as the indexer does: in the order of the tips, in one segment if memory allows. */
    public static DirectoryReader index(Collection<Tip> tips, Directory directory) throws IOException {
        try (var analyzer = TipAnalyzer.create();
                IndexWriter writer = new IndexWriter(directory,
                        new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE).setRAMBufferSizeMB(256))) {
            for (Tip tip : tips) {
                writer.addDocument(TipDocument.of(tip));
            }
        }
        return DirectoryReader.open(directory);
    }
}
