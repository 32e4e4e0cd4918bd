package app.nearer.indexer.run;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.source.Problem;

/**
 * What came of a run.
 *
 * @param snapshot the version of the active snapshot, or {@code null} when there is none
 * @param sequence its activation, or {@code null}
 * @param read     files that were found
 * @param accepted files in which nothing is wrong, drafts included
 * @param shown    articles in the snapshot
 * @param tips     tips in its index
 * @param refused  what is wrong with the other files, by file and line
 * @param notices  what is wrong with no file, and yet not as its author will want it
 * @param added    ids of articles that the snapshot active before did not have
 * @param changed  ids of articles that read differently there, or have other tips or tags
 * @param removed  ids of articles that only that one had
 * @param bytes    of all files of the snapshot
 * @param seconds  that each phase took
 */
public record RunReport(Outcome outcome, @Nullable String snapshot, @Nullable Long sequence, int read, int accepted, int shown,
        int tips, List<Problem> refused, List<Problem> notices, List<String> added, List<String> changed,
        List<String> removed, long bytes, Map<Phase, Double> seconds) {

    /** What readers have of a run. */
    public enum Outcome {

        /** They have been told of the snapshot. */
        PUBLISHED,

        /** The snapshot is active, and they will be told once the broker is there. */
        WAITING,

        /** The content is that of the snapshot that was active already. */
        UNCHANGED,

        /** There was no article to be shown, so that everything stays as it was. */
        NOTHING_TO_SHOW
    }

    /** How many files were refused. */
    public int refusedFiles() {
        return read - accepted;
    }
}
