package app.nearer.recommendation.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.library.LibraryHits.Facets;
import app.nearer.contracts.library.LibrarySearch;
import app.nearer.tipindex.PageValues;

/** What a search can be narrowed by. */
enum Facet {

    DIMENSION((search, page) -> search.dimension() == null || page.dimensions().contains(search.dimension())), COMPANY(
            (search, page) -> search.company() == null || page.company().contains(search.company())), EFFORT(
                    (search, page) -> search.effort() == null || page.efforts().contains(search.effort())), MINUTES(
                            (search, page) -> search.minutes() == null || fits(page, search.minutes()));

    /** The minutes that there is a choice of. */
    private static final List<Integer> CHOICES = List.of(5, 10, 15);

    private final BiPredicate<LibrarySearch, PageValues> lets;

    Facet(BiPredicate<LibrarySearch, PageValues> lets) {
        this.lets = lets;
    }

    /** Whether all that was chosen lets a page through. */
    static boolean letThrough(LibrarySearch search, PageValues page) {
        return allBut(null, search).test(page);
    }

    /**
     * How many of these pages there would be with each choice. What is chosen already in the same facet does not count: else all other choices
     * would seem to give nothing.
     */
    static Facets count(LibrarySearch search, Collection<PageValues> pages) {
        return new Facets(count(DIMENSION, search, pages, PageValues::dimensions),
                count(COMPANY, search, pages, PageValues::company), count(EFFORT, search, pages, PageValues::efforts),
                count(MINUTES, search, pages, page -> CHOICES.stream().filter(choice -> fits(page, choice)).toList()));
    }

    private static <V> Map<V, Integer> count(Facet facet, LibrarySearch search, Collection<PageValues> pages,
            Function<PageValues, Collection<V>> valuesOf) {
        Map<V, Integer> counts = new HashMap<>();
        pages.stream().filter(allBut(facet, search)).flatMap(page -> valuesOf.apply(page).stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private static Predicate<PageValues> allBut(@Nullable Facet one, LibrarySearch search) {
        return page -> {
            for (Facet facet : values()) {
                if (facet != one && !facet.lets.test(search, page)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static boolean fits(PageValues page, int minutes) {
        return page.stepMinutes() > 0 && page.stepMinutes() <= minutes;
    }
}
