package app.nearer.tipindex;

import java.io.IOException;

/** A snapshot is not what its manifest says, or has none that can be read; the message says which file and how. */
public final class DamagedSnapshotException extends IOException {

    public DamagedSnapshotException(String message) {
        super(message);
    }

    public DamagedSnapshotException(String message, Throwable cause) {
        super(message, cause);
    }
}
