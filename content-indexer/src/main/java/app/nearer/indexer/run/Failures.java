package app.nearer.indexer.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import app.nearer.indexer.snapshot.StoreBusyException;

/** What an operator is told when a run fails. */
public final class Failures {

    private Failures() {
    }

    /** One or two sentences: what happened, and what can be done. */
    public static String inPlainWords(Exception e) {
        return switch (e) {
            case StoreBusyException busy -> busy.getMessage();
            case NotDirectoryException none ->
                "There is no folder %s. Set NEARER_CONTENT_DIRECTORY to the folder that holds the library."
                        .formatted(none.getFile());
            case NoSuchFileException gone ->
                "%s was there a moment ago and is gone. Start another run.".formatted(gone.getFile());
            case AccessDeniedException denied -> "%s may not be read or written by this process. Change its owner or its rights."
                    .formatted(denied.getFile());
            case IOException full when full.getMessage() != null && full.getMessage().contains("No space left") ->
                "The disk that holds the snapshots is full. What is published is untouched. Make room, then start another run.";
            default -> e.getMessage() == null ? e.getClass().getName() : e.getMessage();
        };
    }
}
