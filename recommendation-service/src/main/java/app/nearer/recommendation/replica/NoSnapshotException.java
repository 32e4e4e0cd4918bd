package app.nearer.recommendation.replica;

/** This replica has no snapshot yet; asking again later helps. */
public final class NoSnapshotException extends RuntimeException {

    NoSnapshotException() {
        super("no snapshot is open yet");
    }
}
