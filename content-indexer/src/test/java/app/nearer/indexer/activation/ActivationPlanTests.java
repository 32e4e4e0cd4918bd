package app.nearer.indexer.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.nearer.tipindex.ActiveSnapshot;

class ActivationPlanTests {

    private static final ActiveSnapshot WANTED = new ActiveSnapshot(3, "v3");

    @Test
    void onlyWhatDiffersIsPublishedAndWhatIsGoneIsWithdrawn() {
        PublishedState before = new PublishedState(Map.of("same", "1", "changed", "1", "gone", "1"), 2,
                new ActiveSnapshot(2, "v2"));

        ActivationPlan plan = ActivationPlan.of(before, WANTED, Map.of("same", "1", "changed", "2", "new", "1"), Set.of());

        assertThat(plan).isEqualTo(new ActivationPlan(WANTED, List.of("changed", "new"), List.of("gone")));
        assertThat(plan.size()).isEqualTo(3);
    }

    @Test
    void whereNothingIsLeftToTellNothingIsPublished() {
        PublishedState before = new PublishedState(Map.of("one", "1"), 3, WANTED);

        ActivationPlan plan = ActivationPlan.of(before, WANTED, Map.of("one", "1"), Set.of());

        assertThat(plan.size()).isZero();
        assertThat(plan.active()).isEqualTo(WANTED);
    }

    @Test
    void anInterruptedActivationGoesOnWhereItStopped() {
        PublishedState halfway = new PublishedState(Map.of("a", "2", "b", "1"), 3, new ActiveSnapshot(2, "v2"));

        ActivationPlan plan = ActivationPlan.of(halfway, WANTED, Map.of("a", "2", "b", "2"), Set.of());

        assertThat(plan.published()).containsExactly("b");
        assertThat(plan.active()).isEqualTo(WANTED);
    }

    @Test
    void emptyTopicsGetEverythingAndTheWithdrawalsThatWereLostWithThem() {
        PublishedState nothing = new PublishedState(Map.of(), 0, null);

        ActivationPlan plan = ActivationPlan.of(nothing, WANTED, Map.of("one", "1", "two", "1"), Set.of("one", "formerly"));

        assertThat(plan.published()).containsExactly("one", "two");
        assertThat(plan.withdrawn()).containsExactly("formerly");
        assertThat(plan.active()).isEqualTo(WANTED);
    }

    @Test
    void aStoreThatCountsFromTooLowSkipsToASequenceThatReadersListenTo() {
        PublishedState before = new PublishedState(Map.of("one", "1"), 41, new ActiveSnapshot(41, "v1"));

        assertThat(ActivationPlan.of(before, WANTED, Map.of("one", "1"), Set.of()).active())
                .isEqualTo(new ActiveSnapshot(42, "v3"));
    }

    @Test
    void aSequenceThatWasGivenToAnotherSnapshotIsNotGivenTwice() {
        PublishedState before = new PublishedState(Map.of(), 3, new ActiveSnapshot(3, "another"));

        assertThat(ActivationPlan.of(before, WANTED, Map.of(), Set.of()).active()).isEqualTo(new ActiveSnapshot(4, "v3"));
    }
}
