package app.nearer.indexer.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.Helpfulness;
import app.nearer.tipindex.PageDocument;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.SnapshotDraft;
import app.nearer.tipindex.SnapshotFile;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;
import app.nearer.tipindex.Tip;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipDocument;
import app.nearer.tipindex.TipFields;

/**
 * Writes snapshots into the store, each whole or not at all. One that is made from another takes over the files that stay the same, so that a
 * replica that holds the other fetches little.
 */
public final class SnapshotBuilder {

    private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Tips go by a thousand bytes: 100,000 of them fit, and are flushed as one segment. */
    private static final int BUFFER_MEGABYTES = 256;

    private final SnapshotStore store;
    private final SnapshotReader reader;
    private final Clock clock;

    public SnapshotBuilder(SnapshotStore store, Clock clock) {
        this.store = store;
        this.reader = new SnapshotReader(store);
        this.clock = clock;
    }

    /** The version of a snapshot that is made at {@code time}: versions sort as their times do. */
    static String version(Instant time) {
        return VERSION.format(time);
    }

    /** Writes a snapshot under a version of its own, with everything anew: the tips stand in the order of the content. */
    public NewSnapshot build(SnapshotContent content, Progress progress) throws IOException {
        return write(Recipe.full(content), "", progress);
    }

    /**
     * Writes a snapshot of {@code content} that takes over from {@code base} what is the same there.
     *
     * @throws DamagedSnapshotException if the base is not what its manifest says, or not current
     */
    public NewSnapshot build(SnapshotContent content, BuiltSnapshot base, Progress progress) throws IOException {
        return write(Recipe.from(base, content), "", progress);
    }

    /** The same, for a dry run: nobody lists it, and nobody can activate it. */
    public NewSnapshot preview(SnapshotContent content, BuiltSnapshot base, Progress progress) throws IOException {
        return write(base.current() ? Recipe.from(base, content) : Recipe.full(content), SnapshotManifest.PREVIEW_PREFIX,
                progress);
    }

    /**
     * Writes a snapshot that is {@code base} without some of its articles; needs no content.
     *
     * @throws DamagedSnapshotException if the base is not what its manifest says, or not current
     */
    public NewSnapshot without(BuiltSnapshot base, Collection<String> articles, Progress progress) throws IOException {
        return write(Recipe.without(base, articles), "", progress);
    }

    /**
     * Writes a snapshot that is {@code base} with other ratings; needs no content.
     *
     * @param ratings what people say of items, by the items' ids
     * @throws DamagedSnapshotException if the base is not what its manifest says, or not current
     */
    public NewSnapshot rated(BuiltSnapshot base, Map<String, Totals> ratings, Progress progress) throws IOException {
        return write(Recipe.rated(base, ratings), "", progress);
    }

    private NewSnapshot write(Recipe recipe, String prefix, Progress progress) throws IOException {
        Instant now = clock.instant();
        progress.begin(Phase.BUILDING, recipe.fingerprints().size());
        try (SnapshotDraft draft = store.begin(prefix + version(now))) {
            if (recipe.base().isPresent()) {
                takeOver(recipe, recipe.base().get(), draft, progress);
            }
            Ratings ratings = ratings(recipe);
            int tips = index(recipe, ratings, draft, progress);
            Files.write(draft.folder().resolve(SnapshotReader.SOURCES), StableJson.write(recipe.fingerprints()));
            Files.write(draft.folder().resolve(SnapshotReader.RATINGS), StableJson.write(new TreeMap<>(ratings.now())));
            if (recipe.ratings().isPresent()) {
                Files.write(draft.folder().resolve(SnapshotReader.RATED),
                        StableJson.write(recipe.base().orElseThrow().version()));
            }
            SnapshotManifest manifest = draft.publish(tips, now);
            return new NewSnapshot(manifest, manifest.totalLength() - draft.sharedLength());
        }
    }

    private Ratings ratings(Recipe recipe) throws IOException {
        Map<String, Totals> before = recipe.base().isPresent() ? reader.ratings(recipe.base().get().version()) : Map.of();
        if (recipe.ratings().isPresent()) {
            return new Ratings(before, recipe.ratings().get());
        }
        Optional<ActiveSnapshot> active = store.active();
        return new Ratings(before, active.isPresent() ? reader.ratings(active.get().version()) : Map.of());
    }

    private void takeOver(Recipe recipe, BuiltSnapshot from, SnapshotDraft draft, Progress progress) throws IOException {
        String base = from.version();
        if (!from.current()) {
            // the new one would say that it is of this version, and replicas would misread it
            throw new DamagedSnapshotException(
                    "snapshot %s was written by another version of Nearer, and nothing can be built upon it".formatted(base));
        }
        Map<String, SnapshotFile> articles = new HashMap<>();
        for (SnapshotFile file : store.manifest(base).files()) {
            if (file.path().startsWith(SnapshotManifest.INDEX_FOLDER + "/")) {
                draft.share(store.file(base, file), file);
            } else {
                articles.put(file.path(), file);
            }
        }
        for (String id : recipe.kept()) {
            SnapshotFile file = articles.get(SnapshotReader.articlePath(id));
            if (file == null) {
                throw new DamagedSnapshotException("snapshot %s is damaged: it lacks %s".formatted(base, id));
            }
            draft.share(store.file(base, file), file);
            progress.step();
        }
    }

    private static int index(Recipe recipe, Ratings ratings, SnapshotDraft draft, Progress progress) throws IOException {
        try (Directory directory = new NIOFSDirectory(draft.index());
                Analyzer analyzer = TipAnalyzer.create();
                IndexWriter writer = new IndexWriter(directory, config(analyzer, recipe.base().isPresent()))) {
            for (String id : recipe.dropped()) {
                writer.deleteDocuments(new Term(TipFields.ARTICLE, id));
            }
            for (PlannedArticle planned : recipe.fresh()) {
                for (Tip tip : planned.tips()) {
                    writer.addDocument(TipDocument.of(tip, ratings.of(tip.id())));
                }
                writer.addDocument(PageDocument.of(PlannedPage.of(planned)));
                Files.write(draft.folder().resolve(SnapshotReader.articlePath(planned.article().id())),
                        StableJson.write(planned.article()));
                progress.step();
            }
            for (String item : ratings.changed()) {
                writer.updateNumericDocValue(new Term(TipFields.ID, item), TipFields.HELPFULNESS,
                        Helpfulness.indexed(ratings.of(item)));
            }
            recipe.synonyms().ifPresent(words -> writer.setLiveCommitData(Map.of(PageFields.SYNONYMS, words).entrySet()));
            // what is to be merged is merged before the commit, and so is part of it
            writer.flush();
            writer.maybeMerge();
            writer.commit();
            return writer.getDocStats().numDocs - recipe.fingerprints().size();
        }
    }

    private static IndexWriterConfig config(Analyzer analyzer, boolean onTopOfAnother) {
        MergePolicy merges = onTopOfAnother ? new TieredMergePolicy() : NoMergePolicy.INSTANCE;
        merges.setNoCFSRatio(onTopOfAnother ? 1 : 0);
        return new IndexWriterConfig(analyzer)
                .setMergePolicy(merges)
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(onTopOfAnother)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }
}
