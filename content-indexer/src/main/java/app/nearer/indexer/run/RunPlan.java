package app.nearer.indexer.run;

import java.util.Map;
import java.util.Optional;

import app.nearer.indexer.snapshot.BuiltSnapshot;

/** What a run has to do for the content that it found. */
sealed interface RunPlan {

    /** No article is to be shown: an empty folder is a mistake rather than a wish, and nothing is changed. */
    record Nothing() implements RunPlan {
    }

    /** A snapshot of this content stands in the store, and is or becomes the active one. */
    record Take(BuiltSnapshot snapshot) implements RunPlan {
    }

    /** A new snapshot is needed. */
    record Build() implements RunPlan {
    }

    /**
     * Decides.
     *
     * @param content what each article amounts to, by its id
     * @param active  the active snapshot
     * @param newest  the snapshot that was built last
     */
    static RunPlan of(Cause cause, Map<String, String> content, Optional<BuiltSnapshot> active, Optional<BuiltSnapshot> newest) {
        if (content.isEmpty()) {
            return new Nothing();
        }
        boolean nothingNew = newest.isPresent() && newest.get().holds(content);
        boolean staysBack = nothingNew && cause == Cause.START;
        if (active.isPresent() && active.get().current() && (active.get().holds(content) || staysBack)) {
            return new Take(active.get());
        }
        return nothingNew ? new Take(newest.get()) : new Build();
    }
}
