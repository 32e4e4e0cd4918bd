package app.nearer.quiz.session;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.SafetyStatement;
import app.nearer.quiz.predicament.PredicamentOffer;
import app.nearer.quiz.scoring.Rating;
import app.nearer.quiz.submission.Consent;
import app.nearer.quiz.submission.Submission;

/**
 * A quiz in progress, by an adult who agreed to a result.
 *
 * @param form    how much is asked
 * @param brief   whether it is to leave no trace
 * @param begunAt when it was begun
 * @param part    the part that was opened last
 * @param answers what was answered, by the name of the question
 */
record QuizDraft(UUID id, String instrumentVersion, Relationship relationship, Consent consent, QuizForm form,
        boolean brief, Instant begunAt, String part, Map<String, String> answers) {

    QuizDraft {
        answers = Map.copyOf(answers);
    }

    /** One of which nothing is answered yet, on its first part. */
    static QuizDraft begun(Instrument instrument, Relationship relationship, BeginForm form, Instant now) {
        Consent consent = form.consent();
        return new QuizDraft(UUID.randomUUID(), instrument.version(), relationship, consent, form.chosenForm(),
                form.has(Agreement.NO_TRACE), now, Course.of(instrument, relationship, consent, List.of()).first().path(),
                Map.of());
    }

    Course course(Instrument instrument) {
        Course all = Course.of(instrument, relationship, consent, offer().all());
        return form == QuizForm.FULL ? all : ShortCourse.of(instrument, all, countedRatings(instrument, all));
    }

    /** Returns the predicaments that the visitor is asked about; they follow what was answered so far. */
    PredicamentOffer offer() {
        Set<Dimension> excluded = consent.withheld();
        excluded.addAll(notPart());
        return PredicamentOffer.to(relationship, excluded, chosen(Barrier.class, Course.BARRIER),
                chosen(Circumstance.class, Course.CIRCUMSTANCE));
    }

    /** Returns the predicaments that the visitor ticked, offered or not. */
    Set<Predicament> named() {
        return chosen(Predicament.class, Course.PREDICAMENT);
    }

    /** Returns the path of the page to go on with. */
    String whereToGoOn(Instrument instrument) {
        return course(instrument).partOrBarriers(part).path();
    }

    /** What was answered; empty where nothing was. */
    public String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    /** Everything answered so far, as the scoring takes it. Statements without any rating are left out. */
    Submission submission(Instrument instrument, Instant now) {
        return new Submission(instrumentVersion, relationship, true, consent, ratings(course(instrument)),
                chosen(Barrier.class, Course.BARRIER), chosen(Circumstance.class, Course.CIRCUMSTANCE),
                predicaments(), safety(instrument), preferences(), notPart(),
                Math.clamp(Duration.between(begunAt, now).toSeconds(), 0, Integer.MAX_VALUE));
    }

    /** What was named of that which is offered: an answer given since may have made the rest pointless. */
    private Set<Predicament> predicaments() {
        Set<Predicament> named = EnumSet.noneOf(Predicament.class);
        named.addAll(named());
        named.retainAll(offer().all());
        return named;
    }

    private Map<String, Rating> countedRatings(Instrument instrument, Course course) {
        Map<String, Rating> ratings = ratings(course);
        ratings.keySet()
                .removeIf(id -> instrument.statement(id).filter(of -> notPart().contains(of.dimension())).isPresent());
        return ratings;
    }

    private Map<String, Rating> ratings(Course course) {
        Map<String, Rating> ratings = new HashMap<>();
        course.parts().stream().filter(Part::isRated).flatMap(part -> part.statements().stream())
                .forEach(id -> {
                    Rating rating = new Rating(number(id + Course.NOW), number(id + Course.WANTED));
                    if (rating.now() != null || rating.wanted() != null) {
                        ratings.put(id, rating);
                    }
                });
        return ratings;
    }

    private Set<Dimension> notPart() {
        return answers.containsKey(Course.NOT_PART) ? Set.of(Dimension.SEXUAL) : Set.of();
    }

    private Map<String, Integer> safety(Instrument instrument) {
        return instrument.safety()
                .stream()
                .map(SafetyStatement::id)
                .filter(id -> answers.containsKey(id + Course.NOW))
                .collect(toUnmodifiableMap(id -> id, id -> Integer.valueOf(answer(id + Course.NOW))));
    }

    private Preferences preferences() {
        Company company = switch (answer(Course.COMPANY)) {
            case "ALONE" -> Company.ALONE;
            case "TOGETHER" -> Company.TOGETHER;
            default -> null;
        };
        Integer minutes = Course.ANY.equals(answer(Course.MINUTES)) ? null : number(Course.MINUTES);
        return new Preferences(minutes, company);
    }

    private <E extends Enum<E>> Set<E> chosen(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> answers.containsKey(prefix + value))
                .collect(toUnmodifiableSet());
    }

    private @Nullable Integer number(String question) {
        String value = answers.get(question);
        return value == null ? null : Integer.valueOf(value);
    }
}
