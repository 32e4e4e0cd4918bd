package app.nearer.benchmarks.evaluation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.measurement.WholePoints;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.instrument.Section;
import app.nearer.quiz.instrument.Statement;
import app.nearer.quiz.scoring.Rating;
import app.nearer.quiz.scoring.Scoring;

/**
 * An invented person: a short life, which judges read, and what this person would answer in the quiz, which Nearer sees.
 *
 * @param keptForTheEnd whether nothing was tuned or learnt on this person
 * @param now           how things are in each dimension asked, on the quiz's scale of 1–5
 * @param wanted        how they are wished for, likewise
 * @param named         the predicaments that the person names when asked
 * @param notPart       whether sex is no part of this life, and that is fine
 * @param safety        the answers to the safety statements, 1–5
 */
record Life(String id, String life, boolean keptForTheEnd, Relationship relationship, Map<Dimension, Double> now,
        Map<Dimension, Double> wanted, Set<Barrier> barriers, Set<Circumstance> circumstances, Set<Predicament> named,
        @Nullable Integer minutes, @Nullable Company company, boolean sexual, boolean spiritual, boolean notPart,
        Map<String, Integer> safety) {

    /** How far statements of one dimension differ, and how far a rating is off, in steps of the scale: standard deviations. */
    private static final double STATEMENTS = 0.4;
    private static final double RATINGS = 0.4;

    /** What a safety statement must be rated above, as the quiz has it. */
    private static final int NOT_SAFE = 2;

    private static final Instrument INSTRUMENT = Instruments.current();

    /** Returns the result of this person's quiz: every statement rated with some noise, always the same, and measured as the quiz measures. */
    QuizResultEvent result() {
        UUID uuid = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        Map<String, Rating> answers = answers();
        List<DimensionScore> profile = WholePoints.of(Scoring.score(INSTRUMENT, answers));
        boolean supportFirst = barriers.contains(Barrier.AFRAID_OF_THEM)
                || safety.values().stream().anyMatch(rating -> rating <= NOT_SAFE);
        return QuizResultEvent.of(uuid, Instant.EPOCH, uuid, 1, INSTRUMENT.version(), "en", relationship, circumstances, profile,
                barriers, new Preferences(minutes, company), excluded(), supportFirst, List.of())
                .withQualities(INSTRUMENT.qualities().scores(Scoring.rated(INSTRUMENT, answers)))
                .withPredicaments(supportFirst && barriers.contains(Barrier.AFRAID_OF_THEM) ? Set.of() : named);
    }

    private Set<Dimension> excluded() {
        Set<Dimension> excluded = EnumSet.noneOf(Dimension.class);
        if (!sexual || notPart || relationship == Relationship.FAMILY) {
            excluded.add(Dimension.SEXUAL);
        }
        if (!spiritual) {
            excluded.add(Dimension.SPIRITUAL);
        }
        return excluded;
    }

    private Map<String, Rating> answers() {
        Random random = new Random(id.hashCode());
        Map<String, Rating> answers = new TreeMap<>();
        for (Section section : INSTRUMENT.sections()) {
            Double level = now.get(section.dimension());
            Double wish = wanted.get(section.dimension());
            for (Statement statement : section.statements()) {
                double offset = STATEMENTS * random.nextGaussian();
                double one = RATINGS * random.nextGaussian();
                double other = RATINGS * random.nextGaussian();
                if (level != null && wish != null && !excluded().contains(section.dimension())) {
                    answers.put(statement.id(), new Rating(rating(level + offset + one), rating(wish + offset / 2 + other)));
                }
            }
        }
        return answers;
    }

    private static int rating(double level) {
        return Math.clamp(Math.round(level), INSTRUMENT.scale().min(), INSTRUMENT.scale().max());
    }
}
