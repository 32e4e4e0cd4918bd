package app.nearer.indexer.activation;

import app.nearer.tipindex.ActiveSnapshot;

/** What became of making a snapshot the active one. */
public sealed interface Activation {

    ActiveSnapshot active();

    /**
     * Readers have been told.
     *
     * @param published articles that were published
     * @param withdrawn articles that were withdrawn
     */
    record Announced(ActiveSnapshot active, int published, int withdrawn) implements Activation {
    }

    /** The store says so, and readers will be told as soon as the broker is there. */
    record Waiting(ActiveSnapshot active) implements Activation {
    }
}
