package app.nearer.tipindex;

import java.io.IOException;

/**
 * A snapshot cannot be used: it is not what its manifest says, has none that can be read, or is of another version where it would have to be of
 * this one. The message says which file and how.
 */
public final class DamagedSnapshotException extends IOException {

    public DamagedSnapshotException(String message) {
        super(message);
    }

    public DamagedSnapshotException(String message, Throwable cause) {
        super(message, cause);
    }
}
