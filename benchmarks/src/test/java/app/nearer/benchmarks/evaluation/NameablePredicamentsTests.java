package app.nearer.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.preview.TriedProfile;
import app.nearer.quiz.predicament.PredicamentCatalog;

/** What the console lets an operator try is what the site lets a visitor name; only this module knows both. */
class NameablePredicamentsTests {

    @Test
    void operatorsCanTryWhatVisitorsCanName() {
        Set<Predicament> nameable = EnumSet.noneOf(Predicament.class);
        Arrays.stream(Relationship.values()).forEach(relationship -> nameable.addAll(PredicamentCatalog.of(relationship)));

        assertThat(TriedProfile.NAMED).containsExactlyInAnyOrderElementsOf(nameable);
    }
}
