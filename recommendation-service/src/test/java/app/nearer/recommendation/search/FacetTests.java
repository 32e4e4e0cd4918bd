package app.nearer.recommendation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.library.LibraryHits.Facets;
import app.nearer.contracts.library.LibrarySearch;
import app.nearer.tipindex.PageValues;

class FacetTests {

    private static final PageValues TOUCH_TOGETHER = new PageValues(Set.of(Dimension.PHYSICAL), Set.of(Company.TOGETHER),
            Set.of(1, 2), 4, false, false);
    private static final PageValues TALK_ALONE = new PageValues(Set.of(Dimension.EMOTIONAL), Set.of(Company.ALONE), Set.of(2), 10,
            false, false);
    private static final PageValues NOTHING_TO_TRY = new PageValues(Set.of(Dimension.EMOTIONAL), Set.of(), Set.of(), 0, false,
            false);
    private static final List<PageValues> ALL = List.of(TOUCH_TOGETHER, TALK_ALONE, NOTHING_TO_TRY);

    @Test
    void withoutAChoiceEverythingIsCounted() {
        Facets facets = Facet.count(search(null, null), ALL);
        assertThat(facets.dimensions()).isEqualTo(Map.of(Dimension.PHYSICAL, 1, Dimension.EMOTIONAL, 2));
        assertThat(facets.company()).isEqualTo(Map.of(Company.TOGETHER, 1, Company.ALONE, 1));
        assertThat(facets.efforts()).isEqualTo(Map.of(1, 1, 2, 2));
        assertThat(facets.minutes()).isEqualTo(Map.of(5, 1, 10, 2, 15, 2));
    }

    @Test
    void aChoiceNarrowsTheOtherFacetsAndNotItsOwn() {
        Facets facets = Facet.count(search(Dimension.EMOTIONAL, null), ALL);
        assertThat(facets.dimensions()).isEqualTo(Map.of(Dimension.PHYSICAL, 1, Dimension.EMOTIONAL, 2));
        assertThat(facets.company()).isEqualTo(Map.of(Company.ALONE, 1));
    }

    @Test
    void whatEachChoicePromisesIsWhatThereIsOnceItIsMade() {
        for (Dimension dimension : Dimension.values()) {
            for (Integer minutes : List.of(5, 10, 15)) {
                Integer promised = Facet.count(search(null, minutes), ALL).dimensions().getOrDefault(dimension, 0);
                long there = ALL.stream().filter(page -> Facet.letThrough(search(dimension, minutes), page)).count();
                assertThat(there).isEqualTo(promised.longValue());
            }
        }
    }

    private static LibrarySearch search(@Nullable Dimension dimension, @Nullable Integer minutes) {
        return new LibrarySearch("", null, dimension, null, null, minutes, false, 1);
    }
}
