package app.nearer.benchmarks.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.MMapDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.recommendation.ranking.Ranking;

/** One list, beside the bare query of Lucene for its candidates, on the same index and for the same people. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"})
public class ListBenchmark {

    private static final int BARE = 200;

    /** An index, and people who ask. */
    @State(Scope.Benchmark)
    public static class Asked {

        private static final int PEOPLE = 256;
        private static final int GENERATED = 100_000;
        private static final long SEED = 20_261_121;

        /** Which tips: those of the folder that the system property {@code content} names, or generated ones. */
        @Param({"library", "100000"})
        public String tips;

        private Path folder;
        private DirectoryReader reader;
        private IndexSearcher searcher;
        private final List<QuizResultEvent> results = new ArrayList<>();
        private final List<Query> queries = new ArrayList<>();

        /** Writes the index to the disk and opens it as a replica does. */
        @Setup
        public void open() throws IOException {
            folder = Files.createTempDirectory("nearer-list-benchmark");
            SampleLibraries.index(tips.equals("library")
                    ? SampleLibraries.ofContent(Path.of(System.getProperty("content", "content")))
                    : SampleLibraries.generated(GENERATED, SEED), new MMapDirectory(folder)).close();
            reader = DirectoryReader.open(new MMapDirectory(folder));
            searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            Random random = new Random(SEED);
            for (int i = 0; i < PEOPLE; i++) {
                results.add(result(random));
                queries.add(Ranking.candidates(results.getLast()));
            }
        }

        /** Closes the index and deletes it. */
        @TearDown
        public void close() throws IOException {
            reader.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }

        private static QuizResultEvent result(Random random) {
            List<DimensionScore> profile = new ArrayList<>();
            for (Dimension dimension : Dimension.values()) {
                int have = 10 + random.nextInt(40);
                int gap = random.nextInt(3) == 0 ? 25 + random.nextInt(25) : random.nextInt(10);
                profile.add(new DimensionScore(dimension, have, have + gap, gap, 9));
            }
            Set<Barrier> barriers = EnumSet.of(Barrier.values()[random.nextInt(16)], Barrier.values()[random.nextInt(16)]);
            UUID id = new UUID(random.nextLong(), random.nextLong());
            return QuizResultEvent.of(id, Instant.EPOCH, id, 1, "1", "en", Relationship.PARTNER, Set.of(), profile, barriers,
                    new Preferences(15, Company.TOGETHER), Set.of(), false, List.of());
        }

        TopDocs query(int person) throws IOException {
            return searcher.search(queries.get(person % PEOPLE), BARE);
        }

        List<ListItem> list(int person) throws IOException {
            return Ranking.rank(searcher, results.get(person % PEOPLE));
        }

        private int somebody() {
            return ThreadLocalRandom.current().nextInt(PEOPLE);
        }
    }

    /** The query, and nothing else. */
    @Benchmark
    public TopDocs bareQuery(Asked asked) throws IOException {
        return asked.query(asked.somebody());
    }

    /** The list with its reasons. */
    @Benchmark
    public List<ListItem> list(Asked asked) throws IOException {
        return asked.list(asked.somebody());
    }
}
