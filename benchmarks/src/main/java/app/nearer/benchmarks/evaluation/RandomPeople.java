package app.nearer.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import app.nearer.benchmarks.evaluation.Person.Measured;
import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Relationship;

/** People drawn at random: from none to five kinds of closeness missing, one in thirty with safety first. */
final class RandomPeople {

    private static final long SEED = 20_261_122;
    private static final long ANOTHER_SEED = 20_261_125;

    private RandomPeople() {
    }

    static List<Person> of(int count) {
        Random random = new Random(SEED);
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            people.add(person("random-" + number, random));
        }
        return people;
    }

    /** Other people, each of whom misses something, and of whom none is put off with safety first. */
    static List<Person> missingSomething(int count) {
        Random random = new Random(ANOTHER_SEED);
        List<Person> people = new ArrayList<>();
        while (people.size() < count) {
            Person person = person("fresh-" + people.size(), random);
            if (person.missesSomethingForCertain() && !person.supportFirst()) {
                people.add(person);
            }
        }
        return people;
    }

    private static Person person(String name, Random random) {
        Relationship relationship = Relationship.values()[random.nextInt(Relationship.values().length)];
        Set<Barrier> barriers = EnumSet.noneOf(Barrier.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            barriers.add(Barrier.values()[random.nextInt(Barrier.values().length - 1)]);
        }
        Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
        if (random.nextInt(4) == 0) {
            circumstances.add(Circumstance.values()[random.nextInt(Circumstance.values().length)]);
        }
        int company = random.nextInt(3);
        return new Person(name, "", relationship, circumstances, profile(relationship, random), barriers,
                5 * (1 + random.nextInt(6)),
                company == 2 ? null : Company.values()[company], Set.of(), random.nextInt(30) == 0);
    }

    private static Map<Dimension, Measured> profile(Relationship relationship, Random random) {
        List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.values()));
        if (relationship == Relationship.FAMILY || relationship == Relationship.FRIEND) {
            dimensions.remove(Dimension.SEXUAL);
        }
        Collections.shuffle(dimensions, random);
        int missing = random.nextInt(6);
        Map<Dimension, Measured> profile = new EnumMap<>(Dimension.class);
        for (int i = 0; i < dimensions.size(); i++) {
            int have = 15 + random.nextInt(40);
            int gap = i < missing ? 22 + random.nextInt(23) : random.nextInt(16) - 10;
            profile.put(dimensions.get(i), new Measured(have, have + gap, 7 + random.nextInt(5)));
        }
        return profile;
    }
}
