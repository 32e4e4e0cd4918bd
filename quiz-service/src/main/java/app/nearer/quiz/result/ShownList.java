package app.nearer.quiz.result;

import static java.util.stream.Collectors.toUnmodifiableSet;

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
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Verdict;

/**
 * A reading list as the page shows it.
 *
 * @param revision the revision of the result that a list is wanted for
 * @param awaited  whether the list for that revision is still on its way; the items are then those of the one before
 */
public record ShownList(int revision, boolean awaited, List<Item> items) {

    /** Reasons that depend on what is asked of the list now; of a list that was made before, they may no longer be true. */
    private static final Set<ReasonKind> OF_WHAT_IS_ASKED = EnumSet.of(ReasonKind.RELATIONSHIP, ReasonKind.MINUTES,
            ReasonKind.COMPANY);

    /**
     * Puts what came into the page's words.
     *
     * @param latest the list of the highest revision that has come
     * @param before the list before that one
     */
    public static ShownList of(Result result, @Nullable ReadingListEvent latest, @Nullable ReadingListEvent before,
            Function<Reason, String> inWords) {
        if (latest == null) {
            return new ShownList(result.revision(), true, List.of());
        }
        boolean awaited = latest.revision() < result.revision();
        Set<String> known = before == null ? Set.of() : before.items().stream().map(ListItem::id).collect(toUnmodifiableSet());
        List<Item> items = latest.items()
                .stream()
                .map(item -> Item.of(item, said(result, item), before != null && !known.contains(item.id()),
                        reason -> awaited && OF_WHAT_IS_ASKED.contains(reason.kind()) ? "" : inWords.apply(reason)))
                .toList();
        return new ShownList(result.revision(), awaited, items);
    }

    /** The address of an item's article, at the passage; {@code null} for a tip that stands alone. */
    public static @Nullable String address(String item, @Nullable String article) {
        if (article == null) {
            return null;
        }
        UriComponentsBuilder to = UriComponentsBuilder.fromPath("/articles/").pathSegment(article);
        if (!item.equals(article)) {
            to.fragment("tip-" + item);
        }
        return to.encode().toUriString();
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
     * @param fresh   whether it did not stand in the list before
     * @param reasons why it is there, the weightiest first
     * @param said    what the visitor said of it
     */
    public record Item(String id, @Nullable String link, String title, String summary, @Nullable String firstStep, int minutes,
            int effort, boolean fresh, List<String> reasons, Set<Verdict> said) {

        /** What adds less than this share to the score is not worth a line. */
        private static final double WORTH_TELLING = 0.1;
        private static final int MOST_REASONS = 3;

        public static Item of(ListItem item, Set<Verdict> said, boolean fresh, Function<Reason, String> inWords) {
            List<String> reasons = item.reasons()
                    .stream()
                    .filter(reason -> reason.contribution() >= WORTH_TELLING * item.score())
                    .sorted((one, other) -> Double.compare(other.contribution(), one.contribution()))
                    .limit(MOST_REASONS)
                    .map(inWords)
                    .filter(words -> !words.isEmpty())
                    .toList();
            return new Item(item.id(), address(item.id(), item.article()), item.title(), item.summary(), item.firstStep(),
                    item.minutes(), item.effort(), fresh, reasons, said);
        }
    }
}
