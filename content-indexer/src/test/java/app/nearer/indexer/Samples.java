package app.nearer.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

import app.nearer.indexer.snapshot.SnapshotBuilder;
import app.nearer.indexer.snapshot.SnapshotContent;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.source.ContentReader;
import app.nearer.indexer.source.Library;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

/** What several tests need. */
public final class Samples {

    /** When the first snapshot of a test is built. */
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private Samples() {
    }

    /** The library of these articles. */
    public static Library library(SampleArticle... articles) {
        ContentReader reader = new ContentReader();
        return Library.of(Arrays.stream(articles).map(article -> reader.read(article.file())).toList());
    }

    /** What a snapshot of these articles holds. */
    public static SnapshotContent content(SampleArticle... articles) {
        return SnapshotContent.of(library(articles));
    }

    /** Builds a snapshot of these articles, so many seconds after {@link #NOON}. */
    public static SnapshotManifest build(Path store, int seconds, SampleArticle... articles) throws IOException {
        Clock clock = Clock.fixed(NOON.plusSeconds(seconds), ZoneOffset.UTC);
        return new SnapshotBuilder(new SnapshotStore(store), clock).build(content(articles), Progress.NONE).manifest();
    }
}
