package app.nearer.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.nearer.indexer.snapshot.BuiltSnapshot;
import app.nearer.indexer.snapshot.Sources;

class RunPlanTests {

    private static final Sources CONTENT = new Sources(Map.of("one", "1", "two", "1"), "row, fight");
    private static final BuiltSnapshot SAME = new BuiltSnapshot("same", true, CONTENT);
    private static final BuiltSnapshot OLDER = new BuiltSnapshot("older", true, new Sources(Map.of("one", "1"), "row, fight"));
    private static final RunPlan ANEW = new RunPlan.Build(Optional.empty());

    @Test
    void aFullRunBuildsAnewEvenWhatIsTheSame() {
        assertThat(RunPlan.of(RunRequest.of(Mode.PUBLISH, true), CONTENT, Optional.of(SAME), Optional.of(SAME))).isEqualTo(ANEW);
    }

    @Test
    void aFirstRunBuilds() {
        assertThat(plan(Cause.START, Optional.empty(), Optional.empty())).isEqualTo(ANEW);
    }

    @Test
    void changedContentIsBuilt() {
        assertThat(plan(Cause.START, Optional.of(OLDER), Optional.of(OLDER)))
                .isEqualTo(new RunPlan.Build(Optional.of(OLDER)));
        assertThat(plan(Cause.OPERATOR, Optional.of(OLDER), Optional.of(OLDER)))
                .isEqualTo(new RunPlan.Build(Optional.of(OLDER)));
    }

    @Test
    void otherSynonymsAreBuiltThoughNoArticleChanged() {
        BuiltSnapshot before = new BuiltSnapshot("before", true, new Sources(CONTENT.articles(), "row, quarrel"));

        assertThat(plan(Cause.START, Optional.of(before), Optional.of(before))).isEqualTo(new RunPlan.Build(Optional.of(before)));
    }

    @Test
    void unchangedContentIsNotBuiltAgain() {
        assertThat(plan(Cause.OPERATOR, Optional.of(SAME), Optional.of(SAME))).isEqualTo(new RunPlan.Take(SAME));
    }

    @Test
    void whoWentBackStaysThereWhenTheServiceStarts() {
        assertThat(plan(Cause.START, Optional.of(OLDER), Optional.of(SAME))).isEqualTo(new RunPlan.Take(OLDER));
    }

    @Test
    void whoWentBackAndAsksForARunGoesForwardWithoutBuilding() {
        assertThat(plan(Cause.OPERATOR, Optional.of(OLDER), Optional.of(SAME))).isEqualTo(new RunPlan.Take(SAME));
    }

    @Test
    void anActiveSnapshotThatCannotBeReadIsReplaced() {
        assertThat(plan(Cause.START, Optional.empty(), Optional.of(SAME))).isEqualTo(new RunPlan.Take(SAME));
        assertThat(plan(Cause.START, Optional.empty(), Optional.of(OLDER))).isEqualTo(ANEW);
    }

    @Test
    void aSnapshotOfOlderCodeIsBuiltAnewThoughTheContentIsTheSame() {
        BuiltSnapshot ofOlderCode = new BuiltSnapshot("same", false, CONTENT);

        assertThat(plan(Cause.START, Optional.of(ofOlderCode), Optional.of(ofOlderCode))).isEqualTo(ANEW);
    }

    @Test
    void noArticleAtAllChangesNothing() {
        assertThat(RunPlan.of(RunRequest.toPublish(Cause.OPERATOR), Sources.NONE, Optional.of(SAME), Optional.of(SAME)))
                .isEqualTo(new RunPlan.Nothing());
    }

    private static RunPlan plan(Cause cause, Optional<BuiltSnapshot> active, Optional<BuiltSnapshot> newest) {
        return RunPlan.of(RunRequest.toPublish(cause), CONTENT, active, newest);
    }
}
