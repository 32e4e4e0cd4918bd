package app.nearer.indexer.activation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import app.nearer.tipindex.ActiveSnapshot;

/**
 * What must be published so that readers hold the articles of a snapshot.
 *
 * @param active    the snapshot, under the sequence by which it must be announced
 * @param published ids of articles that are new or read differently, in order
 * @param withdrawn ids of articles that are no longer shown, in order
 */
record ActivationPlan(ActiveSnapshot active, List<String> published, List<String> withdrawn) {

    /**
     * Plans the way from what readers know to what they are to know. Following it twice does no more than following it once.
     *
     * @param wanted   the active snapshot, as the store has it
     * @param after    the checksum of each of its articles
     * @param formerly ids of articles that may have been shown at some time
     */
    static ActivationPlan of(PublishedState before, ActiveSnapshot wanted, Map<String, String> after, Set<String> formerly) {
        List<String> published = after.keySet().stream()
                .filter(id -> !after.get(id).equals(before.articles().get(id)))
                .sorted()
                .toList();
        Set<String> withdrawn = new TreeSet<>(before.articles().keySet());
        if (before.isEmpty()) {
            // a broker that lost its data has lost the withdrawals too
            withdrawn.addAll(formerly);
        }
        withdrawn.removeAll(after.keySet());
        return new ActivationPlan(new ActiveSnapshot(sequence(before, wanted), wanted.version()), published,
                List.copyOf(withdrawn));
    }

    /** A store that was lost, or restored from a copy, counts from too low: readers would not listen. */
    private static long sequence(PublishedState before, ActiveSnapshot wanted) {
        ActiveSnapshot announced = before.announced();
        boolean taken = announced != null && announced.sequence() == wanted.sequence()
                && !announced.version().equals(wanted.version());
        return taken || before.highestSequence() > wanted.sequence() ? before.highestSequence() + 1 : wanted.sequence();
    }

    int size() {
        return published.size() + withdrawn.size();
    }
}
