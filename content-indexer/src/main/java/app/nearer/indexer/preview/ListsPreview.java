package app.nearer.indexer.preview;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the lists of the sample profiles would change.
 *
 * @param changes of each profile, those that stay included; empty when nobody could say
 * @param unknown why nobody could say, or {@code null}
 */
public record ListsPreview(List<ListChange> changes, @Nullable String unknown) {

    public ListsPreview {
        changes = List.copyOf(changes);
    }

    /** Nobody can say. */
    public static ListsPreview unknown(String why) {
        return new ListsPreview(List.of(), why);
    }

    /**
     * Asks for the lists of all sample profiles from both snapshots.
     *
     * @param step called after each profile
     */
    public static ListsPreview between(String before, String after, Lists lists, Runnable step) {
        List<ListChange> changes = new ArrayList<>();
        try {
            for (SampleProfile profile : SampleProfiles.ALL) {
                changes.add(ListChange.between(profile.name(), lists.of(before, profile.result()),
                        lists.of(after, profile.result())));
                step.run();
            }
            return new ListsPreview(changes, null);
        } catch (ListsAwayException e) {
            return unknown(e.getMessage());
        }
    }

    /** How many lists would change. */
    public long changed() {
        return changes.stream().filter(change -> !change.isNone()).count();
    }
}
