package app.nearer.indexer.preview;

import java.util.List;
import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;

/** The made-up people by whose lists every dry run judges a snapshot: each dimension is missed by somebody, in each relationship. */
public final class SampleProfiles {

    /** All of them, always the same. */
    public static final List<SampleProfile> ALL = List.of(
            sample("Misses emotional closeness with a partner, and fears being seen", Map.of(Dimension.EMOTIONAL, 50),
                    Relationship.PARTNER, Barrier.FEAR_OF_VULNERABILITY),
            sample("Misses touch with a partner, and has little time", Map.of(Dimension.PHYSICAL, 50), Relationship.PARTNER,
                    Barrier.LITTLE_TIME_OR_ATTENTION),
            sample("Misses sex, and some touch, with a partner who wants it otherwise",
                    Map.of(Dimension.SEXUAL, 55, Dimension.PHYSICAL, 25), Relationship.PARTNER, Barrier.DIFFERENT_NEEDS),
            sample("Misses good talk and a shared life with a partner, after a quarrel",
                    Map.of(Dimension.INTELLECTUAL, 40, Dimension.EXPERIENTIAL, 30), Relationship.PARTNER,
                    Barrier.UNRESOLVED_CONFLICT),
            sample("Misses friends who know them, and is shy", Map.of(Dimension.EMOTIONAL, 45, Dimension.SOCIAL, 30),
                    Relationship.FRIEND, Barrier.FEAR_OF_REJECTION),
            sample("Misses doing things with a friend far away", Map.of(Dimension.EXPERIENTIAL, 50), Relationship.FRIEND,
                    Barrier.DISTANCE),
            sample("Misses being understood by relatives with other ways",
                    Map.of(Dimension.EMOTIONAL, 40, Dimension.INTELLECTUAL, 30), Relationship.FAMILY, Barrier.DIFFERENT_SCRIPTS),
            sample("Misses warmth among relatives, after old hurt", Map.of(Dimension.PHYSICAL, 35, Dimension.EMOTIONAL, 35),
                    Relationship.FAMILY, Barrier.PAST_HURT),
            sample("Has nobody close, and misses belonging", Map.of(Dimension.SOCIAL, 60), Relationship.LIFE_AS_A_WHOLE,
                    Barrier.NO_ONE_CLOSE),
            sample("Misses meaning shared with others, in grief", Map.of(Dimension.SPIRITUAL, 55),
                    Relationship.LIFE_AS_A_WHOLE, Barrier.GRIEF),
            sample("Misses nothing with a partner", Map.of(), Relationship.PARTNER),
            sample("Would like a little more of everything, and less company",
                    Map.of(Dimension.EMOTIONAL, 20, Dimension.PHYSICAL, 20, Dimension.INTELLECTUAL, 20, Dimension.SPIRITUAL, 20,
                            Dimension.SOCIAL, -30),
                    Relationship.LIFE_AS_A_WHOLE, Barrier.STRESS_OR_EXHAUSTION),
            sample("Was betrayed by a partner not long ago", Map.of(Dimension.EMOTIONAL, 45), Relationship.PARTNER,
                    Set.of(Circumstance.AFTER_BETRAYAL), Set.of(Predicament.WAS_BETRAYED, Predicament.FRESH_HURT),
                    Barrier.LACK_OF_TRUST),
            sample("Wants less sex than a partner, who wants more", Map.of(Dimension.SEXUAL, -35, Dimension.PHYSICAL, 20),
                    Relationship.PARTNER, Set.of(), Set.of(Predicament.WANTS_LESS_SEX), Barrier.DIFFERENT_NEEDS),
            sample("Is a grown child who left the faith of the parents",
                    Map.of(Dimension.SPIRITUAL, 30, Dimension.EMOTIONAL, 25), Relationship.FAMILY, Set.of(),
                    Set.of(Predicament.GROWN_CHILD, Predicament.LEFT_A_FAITH), Barrier.DIFFERENT_SCRIPTS),
            sample("Is bereaved, lives alone, and looks for friends", Map.of(Dimension.SOCIAL, 50, Dimension.EXPERIENTIAL, 25),
                    Relationship.LIFE_AS_A_WHOLE, Set.of(Circumstance.SINGLE, Circumstance.BEREAVED),
                    Set.of(Predicament.LOOKING_FOR_FRIENDS), Barrier.GRIEF),
            sample("Grieves the same loss as a partner, in a different way", Map.of(Dimension.EMOTIONAL, 40),
                    Relationship.PARTNER, Set.of(Circumstance.BEREAVED), Set.of(Predicament.GRIEF_SHARED), Barrier.GRIEF),
            sample("Gives up too much for a friend, and isn’t thanked",
                    Map.of(Dimension.EMOTIONAL, 35, Dimension.EXPERIENTIAL, -20), Relationship.FRIEND, Set.of(),
                    Set.of(Predicament.LOSES_ONESELF, Predicament.UNTHANKED), Barrier.LOW_SELF_WORTH),
            sample("Misses touch in a family that clashes over opinions",
                    Map.of(Dimension.PHYSICAL, 40, Dimension.INTELLECTUAL, 25), Relationship.FAMILY, Set.of(),
                    Set.of(Predicament.WANTS_OTHER_TOUCH, Predicament.OPINIONS_CLASH), Barrier.COMMUNICATION_TROUBLE),
            sample("Spends much time alone, and would like it to be good",
                    Map.of(Dimension.EXPERIENTIAL, 35, Dimension.SPIRITUAL, 25), Relationship.LIFE_AS_A_WHOLE,
                    Set.of(Circumstance.SINGLE), Set.of(Predicament.OWN_COMPANY, Predicament.DAYS_UNMARKED)));

    private SampleProfiles() {
    }

    private static SampleProfile sample(String name, Map<Dimension, Integer> gaps, Relationship relationship,
            Barrier... barriers) {
        return new SampleProfile(name, TriedProfile.missing(gaps, relationship, barriers).result());
    }

    private static SampleProfile sample(String name, Map<Dimension, Integer> gaps, Relationship relationship,
            Set<Circumstance> circumstances, Set<Predicament> predicaments, Barrier... barriers) {
        return new SampleProfile(name,
                TriedProfile.missing(gaps, relationship, barriers).in(circumstances, predicaments).result());
    }
}
