package app.nearer.indexer.words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.replica.KnownReplica;
import app.nearer.indexer.run.Cause;
import app.nearer.indexer.run.IndexRun;
import app.nearer.indexer.run.RunReport;

/** Values as operators read them, on the page and on the command line, as of one moment. */
public final class Wording {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Duration A_MOMENT = Duration.ofSeconds(10);
    private static final int KILO = 1000;

    private final Instant now;

    public Wording(Instant now) {
        this.now = now;
    }

    public String time(Instant time) {
        return DAY_AND_TIME.format(time);
    }

    /** How long ago, in its largest unit. */
    public String ago(Instant time) {
        Duration passed = Duration.between(time, now);
        if (passed.compareTo(A_MOMENT) < 0) {
            return "just now";
        }
        if (passed.toMinutes() < 1) {
            return count(passed.toSeconds(), "second") + " ago";
        }
        if (passed.toHours() < 1) {
            return count(passed.toMinutes(), "minute") + " ago";
        }
        return count(passed.toDays() < 1 ? passed.toHours() : passed.toDays(), passed.toDays() < 1 ? "hour" : "day") + " ago";
    }

    /** A number with its noun: 1 tip, 2 tips, 1,024 tips. */
    public String count(long number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    public String bytes(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? "%d kB".formatted(Math.round(bytes / 1e3))
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    public String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
    }

    public String phase(Phase phase) {
        return switch (phase) {
            case READING -> "Reading";
            case BUILDING -> "Building";
            case COMPARING -> "Comparing lists";
            case VERIFYING -> "Verifying";
            case PUBLISHING -> "Publishing";
        };
    }

    public String state(KnownReplica.State state) {
        return switch (state) {
            case SERVING -> "serving";
            case REFUSING -> "serving, and could not take the newest";
            case EMPTY -> "no snapshot yet";
            case STALE -> "silent";
        };
    }

    public String cause(Cause cause) {
        return switch (cause) {
            case OPERATOR -> "by an operator";
            case START -> "at the start of the service";
        };
    }

    /** What came of a run, in a few words. */
    public String outcome(IndexRun run) {
        RunReport report = run.report();
        return report == null ? run.state() == IndexRun.State.FAILED ? "failed" : "running" : outcome(report);
    }

    /** What came of a run that is done, in a few words. */
    public String outcome(RunReport report) {
        return switch (report.outcome()) {
            case PUBLISHED -> "published";
            case WAITING -> "active; Kafka was not there, so readers are told later";
            case PREPARED -> "built, and waits to be published";
            case DRY_RUN -> report.isOfChanges() ? "a dry run: this would change" : "a dry run: nothing would change";
            case UNCHANGED -> "nothing had changed";
            case NOTHING_TO_SHOW -> "no article to show, so nothing was changed";
        };
    }

    /** How much of a phase is done, 0–100; nothing before the first. */
    public int percent(IndexRun.@Nullable Reached reached) {
        return reached == null || reached.total() == 0 ? 0 : (int) Math.min(100, 100L * reached.done() / reached.total());
    }
}
