package app.nearer.indexer.run;

import java.util.Optional;

import app.nearer.indexer.snapshot.BuiltSnapshot;
import app.nearer.indexer.snapshot.Sources;

/** What a run has to do for the content that it found. */
sealed interface RunPlan {

    /** No article is to be shown: an empty folder is a mistake rather than a wish, and nothing is changed. */
    record Nothing() implements RunPlan {
    }

    /** A snapshot of this content stands in the store, and is or becomes the active one. */
    record Take(BuiltSnapshot snapshot) implements RunPlan {
    }

    /**
     * A new snapshot is needed.
     *
     * @param base the snapshot that it takes over from what has not changed; nothing when all is built anew
     */
    record Build(Optional<BuiltSnapshot> base) implements RunPlan {
    }

    /**
     * Decides.
     *
     * @param active  the active snapshot, which replicas hold
     * @param newest  the snapshot that was built last
     */
    static RunPlan of(RunRequest request, Sources content, Optional<BuiltSnapshot> active,
            Optional<BuiltSnapshot> newest) {
        if (content.articles().isEmpty()) {
            return new Nothing();
        }
        if (request.full()) {
            return new Build(Optional.empty());
        }
        boolean nothingNew = newest.isPresent() && newest.get().holds(content);
        boolean staysBack = nothingNew && request.cause() == Cause.START;
        if (active.isPresent() && active.get().current() && (active.get().holds(content) || staysBack)) {
            return new Take(active.get());
        }
        return nothingNew ? new Take(newest.get()) : new Build(active.filter(BuiltSnapshot::current));
    }
}
