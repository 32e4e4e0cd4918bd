package app.nearer.indexer.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.tipindex.SnapshotDraft;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;
import app.nearer.tipindex.Tip;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipDocument;

/** Writes snapshots into the store, each whole or not at all. */
public final class SnapshotBuilder {

    private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Tips go by a thousand bytes: 100,000 of them fit, and are flushed as one segment. */
    private static final int BUFFER_MEGABYTES = 256;

    private final SnapshotStore store;
    private final Clock clock;

    public SnapshotBuilder(SnapshotStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The version of a snapshot that is made at {@code time}: versions sort as their times do. */
    static String version(Instant time) {
        return VERSION.format(time);
    }

    /** Writes a snapshot under a version of its own. The tips stand in the order of the content, so that equal content gives equal lists. */
    public SnapshotManifest build(SnapshotContent content, Progress progress) throws IOException {
        Instant now = clock.instant();
        progress.begin(Phase.BUILDING, content.articles().size());
        try (SnapshotDraft draft = store.begin(version(now))) {
            try (Directory directory = new NIOFSDirectory(draft.index());
                    Analyzer analyzer = TipAnalyzer.create();
                    IndexWriter writer = new IndexWriter(directory, config(analyzer))) {
                for (PlannedArticle planned : content.articles()) {
                    for (Tip tip : planned.tips()) {
                        writer.addDocument(TipDocument.of(tip));
                    }
                    Files.write(draft.articles().resolve(planned.article().id() + ".json"),
                            StableJson.write(planned.article()));
                    progress.step();
                }
                writer.setLiveCommitData(content.fingerprints().entrySet());
                writer.commit();
            }
            return draft.publish(content.tipCount(), now);
        }
    }

    private static IndexWriterConfig config(Analyzer analyzer) {
        return new IndexWriterConfig(analyzer)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }
}
