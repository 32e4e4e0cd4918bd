package app.nearer.benchmarks.indexing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.preview.ListsAwayException;
import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.run.Cause;
import app.nearer.indexer.run.Indexing;
import app.nearer.indexer.run.LibraryReader;
import app.nearer.indexer.run.RunReport;
import app.nearer.indexer.run.RunRequest;
import app.nearer.indexer.snapshot.PlannedArticle;
import app.nearer.indexer.snapshot.PlannedPage;
import app.nearer.indexer.snapshot.SnapshotContent;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.recommendation.replica.Replica;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.Checksums;
import app.nearer.tipindex.DurableFiles;
import app.nearer.tipindex.PageDocument;
import app.nearer.tipindex.SnapshotFile;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;
import app.nearer.tipindex.Tip;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipDocument;

/** Indexes a generated library, changes one article of it, and says what each took. Its argument is the number of tips. */
public final class IndexingBenchmark {

    private static final double NANOS_IN_A_SECOND = 1e9;
    private static final double MEGA = 1e6;
    private static final int USUAL = 100_000;

    private final Path folder;
    private final Path content;
    private final StoreAccess access;
    private final SnapshotStore store;
    private final Activations activations;
    private final LibraryReader library;
    private final Indexing indexing;

    private IndexingBenchmark(Path folder) {
        this.folder = folder;
        this.content = folder.resolve("content");
        Clock clock = Clock.systemUTC();
        this.access = StoreAccess.to(folder.resolve("store"), clock);
        this.store = access.store();
        this.activations = Activations.withoutBroker(store, clock);
        this.library = new LibraryReader(new ContentFolder(content));
        this.indexing = new Indexing(library, access, activations, (snapshot, result) -> {
            throw new ListsAwayException("nobody is asked");
        }, clock);
    }

    public static void main(String[] arguments) throws IOException {
        int tips = arguments.length == 0 ? USUAL : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("nearer-indexing");
        try {
            new IndexingBenchmark(folder).run(tips);
        } finally {
            DurableFiles.deleteTree(folder);
        }
    }

    private void run(int tips) throws IOException {
        System.out.printf("heap of %,.0f MB at most%n", Runtime.getRuntime().maxMemory() / MEGA);
        GeneratedLibrary.write(content, tips, 1);
        RunReport full = index("a run over everything");
        System.out.printf("most heap in use: %,.0f MB%n", mostHeap() / MEGA);
        double bare = bareWriter();
        double building = full.seconds().get(Phase.BUILDING);
        System.out.printf(
                "a bare index writer takes %.1f s for the same documents; building, articles and checksums included, runs at %.0f %% of "
                        + "its speed%n",
                bare, 100 * bare / building);
        try (Replica replica = Replica.in(folder.resolve("replica"), store, Clock.systemUTC())) {
            take(replica);
            Path changed = GeneratedLibrary.file(content, "article-7");
            Files.writeString(changed, Files.readString(changed).replaceFirst("title: \"", "title: \"changed "));
            SnapshotManifest before = store.manifest(full.snapshot());
            RunReport one = index("a run after one article changed");
            double taken = take(replica);
            fetched(before, store.manifest(one.snapshot()), one, taken);
        }
    }

    private RunReport index(String what) throws IOException {
        long began = System.nanoTime();
        RunReport report = indexing.run(RunRequest.toPublish(Cause.OPERATOR), Progress.NONE);
        System.out.printf("%s: %.1f s %s; %,d tips in %,d articles, %,d files refused, %.1f MB, of which %.2f MB new%n", what,
                seconds(began), report.seconds(), report.tips(), report.shown(), report.refusedFiles(), report.bytes() / MEGA,
                report.newBytes() / MEGA);
        return report;
    }

    private double bareWriter() throws IOException {
        List<PlannedArticle> articles = SnapshotContent.of(library.read(Progress.NONE)).articles();
        long began = System.nanoTime();
        try (Directory directory = new NIOFSDirectory(folder.resolve("bare"));
                var analyzer = TipAnalyzer.create();
                IndexWriter writer = new IndexWriter(directory,
                        new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE)
                                .setUseCompoundFile(false)
                                .setRAMBufferSizeMB(256))) {
            for (PlannedArticle article : articles) {
                for (Tip tip : article.tips()) {
                    writer.addDocument(TipDocument.of(tip));
                }
                writer.addDocument(PageDocument.of(PlannedPage.of(article)));
            }
            writer.commit();
        }
        return seconds(began);
    }

    /** Fetched, verified, opened, warmed and swapped; the announcement by Kafka is not in it. */
    private double take(Replica replica) throws IOException {
        ActiveSnapshot active = store.active().orElseThrow();
        String checksum = Checksums.sha256(store.manifestBytes(active.version()));
        long began = System.nanoTime();
        if (!replica.take(active, checksum)) {
            throw new IllegalStateException("the replica refused " + active.version());
        }
        return seconds(began);
    }

    private void fetched(SnapshotManifest before, SnapshotManifest after, RunReport run, double taken) throws IOException {
        Set<String> held = before.files().stream().map(SnapshotFile::sha256).collect(Collectors.toSet());
        List<SnapshotFile> index = after.files().stream().filter(file -> file.path().startsWith("index/")).toList();
        long size = index.stream().mapToLong(SnapshotFile::length).sum();
        long fetched = index.stream().filter(file -> !held.contains(file.sha256())).mapToLong(SnapshotFile::length).sum();
        long manifest = store.manifestBytes(after.version()).length;
        System.out.printf(
                "a replica serves it %.2f s after the announcement (the verification before: %.2f s); it fetches %,d bytes of Lucene's files "
                        + "and the manifest of %,d bytes, of a snapshot of %,d (%,d of them Lucene's): %.2f %%%n",
                taken,
                run.seconds().get(Phase.VERIFYING), fetched, manifest, after.totalLength(), size,
                100.0 * (fetched + manifest) / after.totalLength());
    }

    private static double mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans()
                .stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static double seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toNanos() / NANOS_IN_A_SECOND;
    }
}
