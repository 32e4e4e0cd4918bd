package app.nearer.indexer.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;

import app.nearer.indexer.activation.ActivationAnswer;
import app.nearer.indexer.activation.KeptSnapshot;
import app.nearer.indexer.preview.ListChange;
import app.nearer.indexer.preview.ListsPreview;
import app.nearer.indexer.replica.KnownReplica;
import app.nearer.indexer.run.RunReport;
import app.nearer.indexer.source.Problem;
import app.nearer.indexer.withdrawal.WithdrawalAnswer;
import app.nearer.indexer.words.Wording;

/** Prints what commands found, in lines that other programs can read too. */
final class Printer {

    private static final int MOST_IDS = 50;

    private final PrintWriter out;
    private final Wording words = new Wording(Instant.now());

    Printer(PrintWriter out) {
        this.out = out;
    }

    /** One line for each problem, as compilers do, so that editors find the place. */
    void problems(String folder, List<Problem> problems) {
        problems.forEach(problem -> out.println(in(folder) + problem));
    }

    void notices(String folder, List<Problem> notices) {
        notices.forEach(notice -> out.printf("%s%s:%d: note: %s%n", in(folder), notice.file(), notice.line(), notice.message()));
    }

    void read(int read, int accepted) {
        out.printf("%s read: %,d accepted, %,d refused%n", words.count(read, "file"), accepted, read - accepted);
    }

    void report(RunReport report) {
        problems("", report.refused());
        notices("", report.notices());
        read(report.read(), report.accepted());
        out.printf("%,d new, %,d changed, %,d removed%n", report.added().size(), report.changed().size(),
                report.removed().size());
        if (report.synonyms()) {
            out.println("the synonyms changed");
        }
        ids("new", report.added());
        ids("changed", report.changed());
        ids("removed", report.removed());
        ids("withdrawn by operators", report.withheld());
        if (report.snapshot() != null) {
            String activation = report.sequence() == null ? "not activated" : "activation " + report.sequence();
            out.printf("snapshot %s, %s: %s, %s, %s (%s new)%n", report.snapshot(), activation,
                    words.count(report.shown(), "article"), words.count(report.tips(), "tip"), words.bytes(report.bytes()),
                    words.bytes(report.newBytes()));
        }
        if (report.lists() != null) {
            lists(report.lists());
        }
        out.println(words.outcome(report));
    }

    /** One line for each, as long as they can be read. */
    private void ids(String what, List<String> ids) {
        ids.stream().limit(MOST_IDS).forEach(id -> out.printf("  %s: %s%n", what, id));
        if (ids.size() > MOST_IDS) {
            out.printf("  %s: and %,d more%n", what, ids.size() - MOST_IDS);
        }
    }

    private void lists(ListsPreview lists) {
        if (lists.unknown() != null) {
            out.printf("how lists would change is not known: %s%n", lists.unknown());
            return;
        }
        out.printf("%d of the lists of %s would change%n", lists.changed(),
                words.count(lists.changes().size(), "sample profile"));
        for (ListChange change : lists.changes()) {
            if (!change.isNone()) {
                out.printf("  %s%n", change.profile());
                change.leaving().forEach(entry -> out.printf("    - %s%n", words(entry)));
                change.entering().forEach(entry -> out.printf("    + %s%n", words(entry)));
                change.retipped().forEach(entry -> out.printf("    another tip: %s%n", words(entry)));
                if (change.isOnlyReordered()) {
                    out.println("    the same items in another order");
                }
            }
        }
    }

    private static String words(ListChange.Entry entry) {
        return entry.article() == null || entry.article().equals(entry.id())
                ? "%s (%s)".formatted(entry.title(), entry.id())
                : "%s (%s, in %s)".formatted(entry.title(), entry.id(), entry.article());
    }

    void withdrawal(WithdrawalAnswer answer) {
        if (answer.activation() == null) {
            out.printf("%s is withdrawn; readers did not have it%n", answer.article());
            return;
        }
        out.printf("%s is withdrawn%n", answer.article());
        activation(answer.activation());
    }

    void snapshots(List<KeptSnapshot> snapshots) {
        for (KeptSnapshot snapshot : snapshots) {
            out.printf("%s %-21s %-22s %14s %12s %9s%n", snapshot.active() ? "*" : " ", snapshot.version(),
                    words.time(snapshot.createdAt()), words.count(snapshot.articles(), "article"),
                    words.count(snapshot.tips(), "tip"), words.bytes(snapshot.bytes()));
        }
    }

    void activation(ActivationAnswer answer) {
        out.printf("snapshot %s is active (activation %d)%n", answer.version(), answer.sequence());
        out.println(answer.announced()
                ? "readers have been told: %s published, %,d withdrawn".formatted(words.count(answer.published(), "article"),
                        answer.withdrawn())
                : "readers will be told by the service, once it and Kafka are there");
    }

    void replicas(List<KnownReplica> replicas) {
        for (KnownReplica replica : replicas) {
            out.printf("%-20s %-21s %s; heard of %s%n", replica.id(),
                    replica.serving() == null ? "-" : replica.serving().snapshot(),
                    words.state(replica.state()), words.ago(replica.heardAt()));
            if (replica.refused() != null) {
                out.printf("%-20s could not take %s: %s%n", "", replica.refused().snapshot(), replica.refused().reason());
            }
        }
    }

    private static String in(String folder) {
        return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }
}
