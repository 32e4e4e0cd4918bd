package app.nearer.quiz.result;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.scoring.Rating;
import app.nearer.quiz.submission.Consent;
import app.nearer.quiz.submission.Submission;

/** Submissions to change one thing in: by an adult about a partner, with every consent and every answer. */
public record Submissions(@Nullable String version, @Nullable Relationship relationship, boolean adult, Consent consent,
        Map<String, @Nullable Rating> answers, Set<Barrier> barriers, Set<Predicament> predicaments,
        Map<String, @Nullable Integer> safety) {

    public static final Instrument INSTRUMENT = Instruments.current();

    public static Submissions complete() {
        Map<String, @Nullable Rating> answers = new LinkedHashMap<>();
        INSTRUMENT.sections()
                .forEach(section -> section.statements().forEach(statement -> answers.put(statement.id(), new Rating(2, 4))));
        return new Submissions(INSTRUMENT.version(), Relationship.PARTNER, true, new Consent(true, true, true), answers, Set.of(),
                Set.of(), Map.of());
    }

    public Submissions ofVersion(@Nullable String other) {
        return new Submissions(other, relationship, adult, consent, answers, barriers, predicaments, safety);
    }

    public Submissions about(@Nullable Relationship other) {
        return new Submissions(version, other, adult, consent, answers, barriers, predicaments, safety);
    }

    public Submissions byAMinor() {
        return new Submissions(version, relationship, false, consent, answers, barriers, predicaments, safety);
    }

    public Submissions consenting(boolean results, boolean sexual, boolean spiritual) {
        return new Submissions(version, relationship, adult, new Consent(results, sexual, spiritual), answers, barriers,
                predicaments, safety);
    }

    public Submissions answering(String statement, @Nullable Rating rating) {
        Map<String, @Nullable Rating> changed = new LinkedHashMap<>(answers);
        changed.put(statement, rating);
        return new Submissions(version, relationship, adult, consent, changed, barriers, predicaments, safety);
    }

    /** Without the answers to statements that begin with this. */
    public Submissions without(String prefix) {
        Map<String, @Nullable Rating> changed = new LinkedHashMap<>(answers);
        changed.keySet().removeIf(id -> id.startsWith(prefix));
        return new Submissions(version, relationship, adult, consent, changed, barriers, predicaments, safety);
    }

    public Submissions naming(Barrier barrier) {
        return new Submissions(version, relationship, adult, consent, answers, EnumSet.of(barrier), predicaments, safety);
    }

    public Submissions naming(Predicament... named) {
        return new Submissions(version, relationship, adult, consent, answers, barriers, Set.of(named), safety);
    }

    public Submissions safe(String statement, @Nullable Integer rating) {
        Map<String, @Nullable Integer> changed = new LinkedHashMap<>(safety);
        changed.put(statement, rating);
        return new Submissions(version, relationship, adult, consent, answers, barriers, predicaments, changed);
    }

    public Submission build() {
        return new Submission(version, relationship, adult, consent, answers, barriers, Set.of(), predicaments, safety,
                Preferences.NONE,
                Set.of(),
                null);
    }

    public Submission notPart(Dimension dimension) {
        return new Submission(version, relationship, adult, consent, answers, barriers, Set.of(), predicaments, safety,
                Preferences.NONE,
                Set.of(dimension), null);
    }
}
