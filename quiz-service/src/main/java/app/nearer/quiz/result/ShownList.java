package app.nearer.quiz.result;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.Verdict;

/**
 * A reading list as the page shows it.
 *
 * @param revision the revision of the result that a list is wanted for
 * @param awaited  whether the list for that revision is still on its way; the items are then those of the one before
 */
record ShownList(int revision, boolean awaited, List<Item> items) {

    static ShownList of(Result result, @Nullable ReadingListEvent latest, Function<Reason, String> inWords) {
        if (latest == null) {
            return new ShownList(result.revision(), true, List.of());
        }
        List<Item> items = latest.items().stream().map(item -> Item.of(item, said(result, item), inWords)).toList();
        return new ShownList(result.revision(), latest.revision() < result.revision(), items);
    }

    private static Set<Verdict> said(Result result, ListItem item) {
        Set<Verdict> said = EnumSet.noneOf(Verdict.class);
        result.history().stream().filter(of -> of.item().equals(item.id())).map(ItemVerdict::verdict).forEach(said::add);
        return said;
    }

    /**
     * One item of it.
     *
     * @param link    the address of its article, at the passage; {@code null} for a tip that stands alone
     * @param reasons why it is there, the weightiest first
     * @param said    what the visitor said of it
     */
    record Item(String id, @Nullable String link, String title, String summary, @Nullable String firstStep, int minutes,
            int effort,
            List<String> reasons, Set<Verdict> said) {

        /** What adds less than this share to the score is not worth a line. */
        private static final double WORTH_TELLING = 0.1;
        private static final int MOST_REASONS = 3;

        static Item of(ListItem item, Set<Verdict> said, Function<Reason, String> inWords) {
            List<String> reasons = item.reasons()
                    .stream()
                    .filter(reason -> reason.contribution() >= WORTH_TELLING * item.score())
                    .sorted((one, other) -> Double.compare(other.contribution(), one.contribution()))
                    .limit(MOST_REASONS)
                    .map(inWords)
                    .toList();
            return new Item(item.id(), link(item), item.title(), item.summary(), item.firstStep(), item.minutes(), item.effort(),
                    reasons, said);
        }

        private static @Nullable String link(ListItem item) {
            if (item.article() == null) {
                return null;
            }
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/articles/").pathSegment(item.article());
            if (!item.id().equals(item.article())) {
                address.fragment("tip-" + item.id());
            }
            return address.encode().toUriString();
        }
    }
}
