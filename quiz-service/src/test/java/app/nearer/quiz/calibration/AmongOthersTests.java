package app.nearer.quiz.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.measurement.Estimate;
import app.nearer.measurement.GradedItem;
import app.nearer.measurement.Meter;
import app.nearer.measurement.RatedItem;
import app.nearer.measurement.Ruler;
import app.nearer.measurement.WholePoints;
import app.nearer.quiz.instrument.Instruments;

/**
 * What somebody who has taken the whole database can make of it: each row of given answers is tried as what a result says there is, with each
 * as what it says is wanted, at any scatter, and those that give its numbers are left. Few people cannot hide from that; many can.
 */
class AmongOthersTests {

    private static final Dimension DIMENSION = Dimension.EMOTIONAL;
    private static final Meter METER = Instruments.current().meter();
    private static final Ruler RULER = Objects.requireNonNull(METER.rulers().get(DIMENSION));
    private static final int STATEMENTS = RULER.items().size();

    /** How much answers of one person may be taken to scatter, from least to most. */
    private static final double[] SCATTERS = IntStream.range(0, 25).mapToDouble(i -> 0.5 * Math.pow(8, i / 24.0)).toArray();

    /** Between two of these scatters numbers move by less. */
    private static final double SLACK = 0.3;

    /** A level may move this far back again as scatter grows, in points. */
    private static final double BENT = 2;

    /** No scatter moves a level farther from where it lies without any, in points. */
    private static final double MOVED = 12;

    private final Random random = new Random(1990);

    /** One person's answers to a dimension, and what the result says of it. */
    private record Person(List<Integer> now, List<Integer> wanted, DimensionScore score) {
    }

    @Test
    void amongFiveMostAreFound() {
        long found = IntStream.range(0, 20).mapToLong(group -> {
            List<Person> people = people(5);
            return people.stream().filter(person -> like(person, people).size() == 2).count();
        }).sum();
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void amongTheFewestThatAreWrittenTogetherNobodyIsFound() {
        List<Integer> like = likeEach(people(CalibrationProperties.FEWEST_TOGETHER));
        assertThat(like).allMatch(count -> count >= 5);
    }

    @Test
    void amongAsManyAsAreWrittenTogetherByDefaultEachHasManyLikeIt() {
        List<Integer> like = likeEach(people(500));
        assertThat(like).allMatch(count -> count >= 15);
        assertThat(like.get(like.size() / 2)).isGreaterThanOrEqualTo(40);
    }

    /** For each of ten people how many rows may be theirs, their own two among them; fewest first. */
    private List<Integer> likeEach(List<Person> people) {
        return people.stream().limit(10).map(person -> like(person, people).size()).sorted().toList();
    }

    /** The rows that may be what this person gave, either now or wanted. */
    private static List<List<Integer>> like(Person person, List<Person> people) {
        List<List<Integer>> rows = new ArrayList<>();
        people.forEach(one -> Collections.addAll(rows, one.now, one.wanted));
        double[] alone = rows.stream().mapToDouble(row -> RULER.estimate(rated(row, row), 1).have()).toArray();
        boolean[] mayBe = new boolean[rows.size()];
        for (int now = 0; now < alone.length; now++) {
            for (int wanted = 0; wanted < alone.length; wanted++) {
                if (now != wanted && (!mayBe[now] || !mayBe[wanted])
                        && Math.abs(alone[now] - person.score.have()) < MOVED
                        && Math.abs(alone[wanted] - person.score.want()) < MOVED
                        && gives(rated(rows.get(now), rows.get(wanted)), person.score)) {
                    mayBe[now] = true;
                    mayBe[wanted] = true;
                }
            }
        }
        List<List<Integer>> like = IntStream.range(0, mayBe.length).filter(row -> mayBe[row]).mapToObj(rows::get).toList();
        assertThat(like).as("whoever looks like this finds what is there").contains(person.now, person.wanted);
        return like;
    }

    /** Whether there is a scatter at which these answers give these numbers; first whether there may be. */
    private static boolean gives(List<RatedItem> answers, DimensionScore score) {
        Estimate least = RULER.estimate(answers, SCATTERS[0]);
        Estimate most = RULER.estimate(answers, SCATTERS[SCATTERS.length - 1]);
        return between(least.have(), most.have(), score.have()) && between(least.want(), most.want(), score.want())
                && Arrays.stream(SCATTERS).mapToObj(scatter -> RULER.estimate(answers, scatter)).anyMatch(
                        estimate -> near(estimate.have(), score.have()) && near(estimate.want(), score.want())
                                && (near(estimate.error(), score.error()) || mayBeAPointOff(score)));
    }

    /** So that what lies beyond its error still does. */
    private static boolean mayBeAPointOff(DimensionScore score) {
        return Math.abs(Math.abs(score.gap()) - DimensionScore.BEYOND_ERROR * score.error()) < 3;
    }

    private static boolean between(double one, double other, double told) {
        return told >= Math.min(one, other) - BENT && told <= Math.max(one, other) + BENT;
    }

    private static boolean near(double found, double told) {
        return Math.abs(found - told) <= 0.5 + SLACK;
    }

    private List<Person> people(int count) {
        return IntStream.range(0, count).mapToObj(person -> person()).toList();
    }

    /** Levels as people's may lie, ratings as the model has them, and the profile that the service makes of them. */
    private Person person() {
        Map<Dimension, List<RatedItem>> answers = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            double have = 0.2 + 1.2 * random.nextGaussian();
            double want = random.nextDouble() < 0.44 ? have : 1.3 + random.nextGaussian();
            answers.put(dimension, rated(ratings(have), ratings(want)));
        }
        List<RatedItem> own = Objects.requireNonNull(answers.get(DIMENSION));
        DimensionScore score = WholePoints.of(METER.profile(answers))
                .stream()
                .filter(one -> one.dimension() == DIMENSION)
                .findFirst()
                .orElseThrow();
        return new Person(own.stream().map(RatedItem::now).toList(), own.stream().map(RatedItem::wanted).toList(), score);
    }

    private List<Integer> ratings(double level) {
        return RULER.items().stream().map(item -> choose(item, level)).toList();
    }

    private int choose(GradedItem item, double level) {
        double chance = random.nextDouble();
        int category = 0;
        for (double sum = item.probability(0, level); chance > sum && category < item.categories() - 1; category++) {
            sum += item.probability(category + 1, level);
        }
        return category;
    }

    private static List<RatedItem> rated(List<Integer> now, List<Integer> wanted) {
        return IntStream.range(0, STATEMENTS).mapToObj(i -> new RatedItem(i, now.get(i), wanted.get(i))).toList();
    }
}
