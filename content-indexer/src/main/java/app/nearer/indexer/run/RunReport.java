package app.nearer.indexer.run;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.preview.ListsPreview;
import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.source.Problem;

/**
 * What came of a run.
 *
 * @param snapshot the version of the snapshot that holds the content now: the active one, or the one that was prepared; {@code null} when
 *                 there is none, and after a dry run
 * @param sequence its activation, or {@code null} when it was not activated
 * @param read     files that were found
 * @param accepted files in which nothing is wrong, drafts included
 * @param shown    articles in the snapshot
 * @param tips     tips in its index
 * @param refused  what is wrong with the other files, by file and line
 * @param notices  what is wrong with no file, and yet not as its author will want it
 * @param withheld ids of articles that operators have withdrawn, and whose files still say that they are published
 * @param added    ids of articles that the snapshot active before did not have
 * @param changed  ids of articles that read differently there, or have other tips or tags
 * @param removed  ids of articles that only that one had
 * @param synonyms whether words that mean the same to whoever searches are others than there
 * @param bytes    of all files of the snapshot
 * @param newBytes of those files that it has not taken over from the one before; 0 when no snapshot was built
 * @param lists    how the lists of the sample profiles would change; {@code null} unless it was a dry run
 * @param seconds  that each phase took
 */
public record RunReport(Outcome outcome, @Nullable String snapshot, @Nullable Long sequence, int read, int accepted, int shown,
        int tips, List<Problem> refused, List<Problem> notices, List<String> withheld, List<String> added, List<String> changed,
        List<String> removed, boolean synonyms, long bytes, long newBytes, @Nullable ListsPreview lists,
        Map<Phase, Double> seconds) {

    /** What readers have of a run. */
    public enum Outcome {

        /** They have been told of the snapshot. */
        PUBLISHED,

        /** The snapshot is active, and they will be told once the broker is there. */
        WAITING,

        /** The snapshot is built, and waits for somebody to activate it. */
        PREPARED,

        /** Nothing was changed, and this is what would change. */
        DRY_RUN,

        /** The content is that of the snapshot that was active already. */
        UNCHANGED,

        /** There was no article to be shown, so that everything stays as it was. */
        NOTHING_TO_SHOW
    }

    /** Whether readers have, or would have, other articles than before, or find them by other words. */
    public boolean isOfChanges() {
        return !added.isEmpty() || !changed.isEmpty() || !removed.isEmpty() || synonyms;
    }

    /** How many files were refused. */
    public int refusedFiles() {
        return read - accepted;
    }
}
