package app.nearer.indexer.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.preview.ListsPreview;
import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.run.RunReport.Outcome;
import app.nearer.indexer.snapshot.BuiltSnapshot;
import app.nearer.indexer.snapshot.SnapshotContent;
import app.nearer.indexer.snapshot.SnapshotDifference;
import app.nearer.indexer.snapshot.Sources;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.Problem;
import app.nearer.indexer.source.SourceArticle;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.SnapshotManifest;

/**
 * What a run found before it did anything.
 *
 * @param before    what was active
 * @param active    what that was built from, where it can be read
 * @param withdrawn ids of articles that operators have withdrawn
 * @param notices   what operators should see to, though no file is refused for it
 */
record Findings(Library library, SnapshotContent planned, Optional<ActiveSnapshot> before, Optional<BuiltSnapshot> active,
        Set<String> withdrawn, List<Problem> notices) {

    /**
     * What a run came to.
     *
     * @param snapshot the snapshot that is spoken of
     * @param sequence its activation
     * @param holds    what it was built from
     */
    record End(Outcome outcome, Optional<SnapshotManifest> snapshot, @Nullable Long sequence, Sources holds, long newBytes,
            @Nullable ListsPreview lists) {
    }

    RunReport report(End end, Map<Phase, Double> seconds) {
        SnapshotDifference difference = SnapshotDifference.between(heldBefore().articles(), end.holds().articles());
        return new RunReport(end.outcome(), end.snapshot().map(SnapshotManifest::version).orElse(null), end.sequence(),
                library.read(), library.accepted().size(), planned.articles().size(),
                end.snapshot().map(SnapshotManifest::documentCount).orElse(planned.tipCount()), library.problems(),
                notices, withheld(), List.copyOf(difference.added()), List.copyOf(difference.changed()),
                List.copyOf(difference.removed()), !heldBefore().synonyms().equals(end.holds().synonyms()),
                end.snapshot().map(SnapshotManifest::totalLength).orElse(0L), end.newBytes(),
                end.lists(), seconds);
    }

    Sources heldBefore() {
        return active.map(BuiltSnapshot::sources).orElse(Sources.NONE);
    }

    private List<String> withheld() {
        return library.published().stream().map(SourceArticle::id).filter(withdrawn::contains).sorted().toList();
    }
}
