package app.nearer.quiz.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.SafetyStatement;
import app.nearer.quiz.instrument.Statement;
import app.nearer.quiz.predicament.PredicamentCatalog;
import app.nearer.quiz.scoring.Rating;

/** Decides whether a submission is taken. Pure: the same submission always gets the same answer. */
public final class SubmissionPolicy {

    /** A safety statement rated this or less, on a scale from 1, says that one is not safe. */
    private static final int NOT_SAFE = 2;

    private final Instrument instrument;

    public SubmissionPolicy(Instrument instrument) {
        this.instrument = instrument;
    }

    /** What became of a submission. */
    public sealed interface Decision {
    }

    /**
     * It is taken.
     *
     * @param answers            the ratings that were given, without those left out
     * @param predicaments       what the visitor says is going on, without what touches an excluded dimension
     * @param excludedDimensions dimensions that are never to be spoken of
     * @param supportFirst       whether safety and help come first
     */
    public record Accepted(Relationship relationship, Map<String, Rating> answers, Set<Predicament> predicaments,
            Set<Dimension> excludedDimensions, boolean supportFirst) implements Decision {
    }

    /** It is not taken, for these reasons. */
    public record Refused(List<Problem> problems) implements Decision {
    }

    public Decision decide(Submission submission) {
        List<Problem> problems = new ArrayList<>();
        if (!instrument.version().equals(submission.quizVersion())) {
            problems.add(Problem.of("quizVersion", "quiz-version", instrument.version()));
            return new Refused(problems);
        }
        if (!submission.adult()) {
            problems.add(Problem.of("adult", "adult"));
        }
        if (!submission.consent().results()) {
            problems.add(Problem.of("consent.results", "consent"));
        }
        if (submission.relationship() == null) {
            problems.add(Problem.of("relationship", "relationship"));
        }
        checkAnswers(submission, problems);
        checkSafety(submission, problems);
        checkNotPart(submission, problems);
        checkPredicaments(submission, problems);
        Relationship relationship = submission.relationship();
        if (relationship == null || !problems.isEmpty()) {
            return new Refused(List.copyOf(problems));
        }
        Set<Dimension> excluded = excluded(submission);
        return new Accepted(relationship, counted(submission), PredicamentCatalog.without(submission.predicaments(), excluded),
                excluded, isSupportFirst(submission));
    }

    private void checkAnswers(Submission submission, List<Problem> problems) {
        if (given(submission.answers()).values().stream().allMatch(rating -> rating.now() == null && rating.wanted() == null)) {
            problems.add(Problem.of("answers", "answers"));
        }
        new TreeMap<>(submission.answers()).forEach((id, rating) -> {
            String field = "answers." + id;
            Statement statement = instrument.statement(id).orElse(null);
            if (statement == null) {
                problems.add(Problem.of(field, "unknown-statement"));
            } else if (rating != null) {
                checkRating(field + ".now", rating.now(), problems);
                checkRating(field + ".wanted", rating.wanted(), problems);
                checkAsked(field, statement.dimension(), submission, problems);
            }
        });
    }

    private void checkRating(String field, @Nullable Integer rating, List<Problem> problems) {
        if (rating != null && !instrument.scale().holds(rating)) {
            problems.add(Problem.of(field, "rating", instrument.scale().min(), instrument.scale().max()));
        }
    }

    private static void checkAsked(String field, Dimension dimension, Submission submission, List<Problem> problems) {
        if (dimension == Dimension.SEXUAL && submission.relationship() == Relationship.FAMILY) {
            problems.add(Problem.of(field, "sexual-family"));
        } else if (withoutConsent(submission).contains(dimension)) {
            problems.add(Problem.of(field, "no-consent"));
        }
    }

    private void checkSafety(Submission submission, List<Problem> problems) {
        List<String> known = instrument.safety().stream().map(SafetyStatement::id).toList();
        new TreeMap<>(submission.safety()).forEach((id, rating) -> {
            if (!known.contains(id)) {
                problems.add(Problem.of("safety." + id, "unknown-statement"));
            } else {
                checkRating("safety." + id, rating, problems);
            }
        });
    }

    /** Of sex alone it can be said that it is no part of one's life: the other kinds ask of nobody what is not there for everyone. */
    private static void checkNotPart(Submission submission, List<Problem> problems) {
        if (!Set.of(Dimension.SEXUAL).containsAll(submission.notPartOfMyLife())) {
            problems.add(Problem.of("notPartOfMyLife", "not-part", Dimension.SEXUAL));
        }
    }

    /** Refuses a predicament that is not offered for the relationship, or is sensitive and lacks the consent to ask about it. */
    private static void checkPredicaments(Submission submission, List<Problem> problems) {
        Relationship relationship = submission.relationship();
        if (relationship == null) {
            return;
        }
        List<Predicament> offered = PredicamentCatalog.of(relationship);
        List<Predicament> allowed = PredicamentCatalog.of(relationship, withoutConsent(submission));
        String names = allowed.stream().map(Predicament::name).sorted().collect(Collectors.joining(", "));
        new TreeSet<>(submission.predicaments()).forEach(predicament -> {
            String field = "predicaments." + predicament;
            if (!offered.contains(predicament)) {
                problems.add(Problem.of(field, "predicament-not-offered", relationship, names));
            } else if (!allowed.contains(predicament)) {
                problems.add(Problem.of(field, "predicament-no-consent", names));
            }
        });
    }

    /** The ratings that were given, without those of what is no part of the visitor's life. */
    private Map<String, Rating> counted(Submission submission) {
        Map<String, Rating> counted = given(submission.answers());
        counted.keySet()
                .removeIf(id -> instrument.statement(id)
                        .filter(of -> submission.notPartOfMyLife().contains(of.dimension()))
                        .isPresent());
        return counted;
    }

    private static Map<String, Rating> given(Map<String, @Nullable Rating> answers) {
        Map<String, Rating> given = new TreeMap<>();
        answers.forEach((id, rating) -> {
            if (rating != null) {
                given.put(id, rating);
            }
        });
        return given;
    }

    private static Set<Dimension> excluded(Submission submission) {
        Set<Dimension> excluded = withoutConsent(submission);
        excluded.addAll(submission.notPartOfMyLife());
        return excluded;
    }

    private static Set<Dimension> withoutConsent(Submission submission) {
        Set<Dimension> excluded = submission.consent().withheld();
        if (submission.relationship() == Relationship.FAMILY) {
            excluded.add(Dimension.SEXUAL);
        }
        return excluded;
    }

    /** Set by what was said of safety and by nothing else: no score can set it. */
    private static boolean isSupportFirst(Submission submission) {
        return submission.barriers().contains(Barrier.AFRAID_OF_THEM)
                || submission.safety().values().stream().anyMatch(rating -> rating != null && rating <= NOT_SAFE);
    }
}
