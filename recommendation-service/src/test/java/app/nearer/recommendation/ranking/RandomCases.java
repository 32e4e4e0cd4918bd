package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;
import app.nearer.recommendation.Samples;
import app.nearer.recommendation.Samples.ResultBuilder;
import app.nearer.tipindex.Tip;

/** Tips and results drawn at random, the same for the same seed. */
final class RandomCases {

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    List<Tip> tips(int count) {
        List<Tip> tips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tips.add(tip(i));
        }
        return tips;
    }

    private Tip tip(int number) {
        Samples.TipBuilder tip = Samples.tip("tip-" + number).of("article-" + number / 4);
        Dimension[] dimensions = Dimension.values();
        tip.treats(dimensions[number % dimensions.length], 70 + random.nextInt(31));
        tip.treats(dimensions[random.nextInt(dimensions.length)], 10 + random.nextInt(80));
        tip.qualities(some(Quality.class, 3)).helpsWith(some(Barrier.class, random.nextInt(4)));
        tip.effort(1 + random.nextInt(3)).minutes(1 + random.nextInt(15));
        if (random.nextInt(4) == 0) {
            tip.cautions(some(Caution.class, 1));
        }
        if (random.nextInt(6) == 0) {
            tip.notWhen(some(Predicament.class, 3));
        }
        for (Predicament predicament : some(Predicament.class, 4)) {
            tip.answers(predicament, 1 + random.nextInt(3));
        }
        if (random.nextInt(3) == 0) {
            tip.relationships(some(Relationship.class, 2));
        }
        return random.nextInt(10) == 0 ? tip.supportFirst().build() : tip.build();
    }

    /** Somebody who misses up to four kinds of closeness for certain. */
    ResultBuilder result() {
        ResultBuilder result = Samples.result().about(Relationship.values()[random.nextInt(2)]);
        int missing = 1 + random.nextInt(4);
        List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.values()));
        Collections.shuffle(dimensions, random);
        for (int i = 0; i < dimensions.size(); i++) {
            result.gap(dimensions.get(i), i < missing ? 30 + random.nextInt(40) : random.nextInt(8) - 6, 5 + random.nextInt(6));
        }
        if (random.nextBoolean()) {
            result.barriers(some(Barrier.class, 1 + random.nextInt(2)).toArray(Barrier[]::new));
        }
        if (random.nextInt(3) == 0) {
            result.circumstances(some(Circumstance.class, 1).toArray(Circumstance[]::new));
        }
        return result.preferences(new Preferences(5 + random.nextInt(20), Company.values()[random.nextInt(2)]));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, int count) {
        Set<E> some = EnumSet.noneOf(type);
        E[] values = type.getEnumConstants();
        while (some.size() < count) {
            some.add(values[random.nextInt(values.length)]);
        }
        return some;
    }
}
