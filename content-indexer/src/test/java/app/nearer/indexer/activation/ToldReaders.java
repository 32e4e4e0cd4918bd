package app.nearer.indexer.activation;

import java.time.Clock;

import app.nearer.tipindex.SnapshotStore;

/** For the tests of other packages. */
public final class ToldReaders {

    private ToldReaders() {
    }

    /** Activations that a broker in memory acknowledges. */
    public static Activations of(SnapshotStore store, Clock clock) {
        return new Activations(store, new MemoryTopics(), clock);
    }
}
