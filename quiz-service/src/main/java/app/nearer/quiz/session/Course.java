package app.nearer.quiz.session;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.SafetyStatement;
import app.nearer.quiz.instrument.Section;
import app.nearer.quiz.instrument.Statement;
import app.nearer.quiz.submission.Consent;

/**
 * The pages of a quiz in their order: one for each dimension that was agreed to, one for barriers and circumstances, one for
 * predicaments where any are offered, one for safety and preferences.
 */
record Course(List<Part> parts) {

    static final String BARRIERS = "barriers";
    static final String PREDICAMENTS = "predicaments";
    static final String LAST = "last";

    /** How the names of questions begin, or end, or what they are. */
    static final String NOW = ".now";
    static final String WANTED = ".wanted";
    static final String BARRIER = "barrier.";
    static final String CIRCUMSTANCE = "circumstance.";
    static final String PREDICAMENT = "predicament.";
    static final String MINUTES = "minutes";
    static final String COMPANY = "company";

    /** That sex is no part of the visitor's life. */
    static final String NOT_PART = "not-part.SEXUAL";

    /** Stand for no preference. */
    static final String ANY = "ANY";
    static final String EITHER = "EITHER";

    static final List<String> MINUTES_OFFERED = List.of("5", "10", "20", "30", "60", ANY);

    /** @param predicaments those that the visitor is asked about; without any, they have no page */
    static Course of(Instrument instrument, Relationship relationship, Consent consent, List<Predicament> predicaments) {
        List<Section> sections = instrument.sections()
                .stream()
                .filter(section -> isAsked(section.dimension(), relationship, consent))
                .toList();
        int of = sections.size() + (predicaments.isEmpty() ? 2 : 3);
        Set<String> steps = steps(instrument);
        List<Part> parts = new ArrayList<>();
        for (Section section : sections) {
            String path = section.dimension().name().toLowerCase(Locale.ROOT);
            List<String> statements = section.statements().stream().map(Statement::id).toList();
            parts.add(new Part(path, parts.size() + 1, of, section.dimension(), statements,
                    questions(section.dimension(), statements, steps)));
        }
        parts.add(new Part(BARRIERS, parts.size() + 1, of, null, List.of(), ticks()));
        if (!predicaments.isEmpty()) {
            parts.add(new Part(PREDICAMENTS, parts.size() + 1, of, null, List.of(),
                    predicaments.stream().map(predicament -> Question.tick(PREDICAMENT + predicament)).toList()));
        }
        List<String> safety = instrument.safety().stream().map(SafetyStatement::id).toList();
        parts.add(new Part(LAST, of, of, null, safety, lastQuestions(safety, steps)));
        return new Course(List.copyOf(parts));
    }

    private static boolean isAsked(Dimension dimension, Relationship relationship, Consent consent) {
        return switch (dimension) {
            case SEXUAL -> consent.sexual() && relationship != Relationship.FAMILY;
            case SPIRITUAL -> consent.spiritual();
            default -> true;
        };
    }

    static Set<String> steps(Instrument instrument) {
        return IntStream.rangeClosed(instrument.scale().min(), instrument.scale().max())
                .mapToObj(Integer::toString)
                .collect(toUnmodifiableSet());
    }

    private static List<Question> questions(Dimension dimension, List<String> statements, Set<String> steps) {
        Stream<Question> notPart = dimension == Dimension.SEXUAL ? Stream.of(Question.tick(NOT_PART)) : Stream.empty();
        return Stream.concat(ratings(statements, steps).stream(), notPart).toList();
    }

    static List<Question> ratings(List<String> statements, Set<String> steps) {
        return statements.stream()
                .flatMap(id -> Stream.of(new Question(id + NOW, steps), new Question(id + WANTED, steps)))
                .toList();
    }

    private static List<Question> ticks() {
        return Stream
                .concat(Arrays.stream(Barrier.values()).map(barrier -> Question.tick(BARRIER + barrier)),
                        Arrays.stream(Circumstance.values()).map(circumstance -> Question.tick(CIRCUMSTANCE + circumstance)))
                .toList();
    }

    private static List<Question> lastQuestions(List<String> safety, Set<String> steps) {
        List<Question> questions = new ArrayList<>();
        safety.forEach(id -> questions.add(new Question(id + NOW, steps)));
        questions.add(new Question(MINUTES, Set.copyOf(MINUTES_OFFERED)));
        questions.add(new Question(COMPANY, Set.of(Company.ALONE.name(), Company.TOGETHER.name(), EITHER)));
        return questions;
    }

    Part first() {
        return parts.getFirst();
    }

    Optional<Part> part(String path) {
        return parts.stream().filter(part -> part.path().equals(path)).findFirst();
    }

    /** Returns a part by its path; in place of one that an answer has taken away, the page of the barriers, which is always there. */
    Part partOrBarriers(String path) {
        return part(path).or(() -> part(BARRIERS)).orElseThrow();
    }

    /** The part before, or the same one where there is none. */
    Part before(Part part) {
        return parts.get(Math.max(0, part.number() - 2));
    }

    /** The part after, or empty after the last. */
    Optional<Part> after(Part part) {
        return part.number() < part.of() ? Optional.of(parts.get(part.number())) : Optional.empty();
    }

    /** The part after one of an earlier reckoning, in which an answer may have added pages or taken some away. */
    Optional<Part> afterEarlier(Part part) {
        return part(part.path()).map(this::after)
                .orElseGet(() -> Optional.of(parts.get(Math.min(part.number(), parts.size()) - 1)));
    }

    boolean asks(String question, String value) {
        return parts.stream()
                .flatMap(part -> part.question(question).stream())
                .anyMatch(asked -> value.isEmpty() || asked.values().contains(value));
    }
}
