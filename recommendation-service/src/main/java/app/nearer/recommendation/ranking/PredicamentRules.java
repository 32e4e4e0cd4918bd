package app.nearer.recommendation.ranking;

import static app.nearer.contracts.Dimension.EMOTIONAL;
import static app.nearer.contracts.Dimension.EXPERIENTIAL;
import static app.nearer.contracts.Dimension.INTELLECTUAL;
import static app.nearer.contracts.Dimension.PHYSICAL;
import static app.nearer.contracts.Dimension.SEXUAL;
import static app.nearer.contracts.Dimension.SOCIAL;
import static app.nearer.contracts.Dimension.SPIRITUAL;
import static app.nearer.contracts.Relationship.FAMILY;
import static app.nearer.contracts.Relationship.FRIEND;
import static app.nearer.contracts.Relationship.LIFE_AS_A_WHOLE;
import static app.nearer.contracts.Relationship.PARTNER;

import java.util.EnumMap;
import java.util.Map;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;

/**
 * Infers a reader's predicaments from the quiz: what was ticked or named holds for certain, what follows from gaps and their combination
 * holds to a degree. Each rule is one line, and none looks at anything but the result.
 */
final class PredicamentRules {

    private static final int MOST_KINDS = 4;

    private final QuizResultEvent result;
    private final Map<Dimension, Double> missing = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Double> tooMuch = new EnumMap<>(Dimension.class);
    private final Map<Predicament, Double> degrees = new EnumMap<>(Predicament.class);

    PredicamentRules(QuizResultEvent result) {
        this.result = result;
        for (DimensionScore score : result.profile()) {
            (score.gap() > 0 ? missing : tooMuch).put(score.dimension(), certainty(score));
        }
    }

    /** How sure a gap is, from 0 to 1: 1 where it lies beyond error. */
    private static double certainty(DimensionScore score) {
        if (score.liesBeyondError()) {
            return 1;
        }
        double share = Math.abs(score.gap()) / (DimensionScore.BEYOND_ERROR * score.error());
        return share * share;
    }

    Map<Predicament, Double> infer() {
        said();
        trust();
        sex();
        touchAndRoom();
        dailyLife();
        beliefs();
        company();
        hints();
        asAWhole();
        return degrees;
    }

    /** What the reader ticked or named. */
    private void said() {
        for (Predicament predicament : Predicament.values()) {
            predicament.barrier().filter(this::has).ifPresent(barrier -> holds(predicament, 1));
        }
        result.predicaments().forEach(predicament -> holds(predicament, 1));
        when(has(Circumstance.SINGLE), Predicament.SINGLE, 1);
        when(has(Circumstance.BEREAVED), Predicament.GRIEVING, 1);
        when(has(Circumstance.APART), Predicament.FAR_APART, 1);
        when(has(Circumstance.CARING), Predicament.CARER, 1);
        when(has(Circumstance.SEPARATING), Predicament.SEPARATING, 1);
        when(has(Circumstance.AFTER_BETRAYAL), Predicament.TRUST_BROKEN, 1);
        when(has(Circumstance.SEVERAL_PARTNERS), Predicament.SEVERAL_PARTNERS, 1);
        when(has(Barrier.AFRAID_OF_THEM), Predicament.AFRAID_OF_SOMEONE, 1);
        when(result.supportFirst(), Predicament.BEING_WATCHED, 1);
    }

    private void trust() {
        when(named(Predicament.WAS_BETRAYED) || named(Predicament.BROKE_TRUST), Predicament.TRUST_BROKEN, 1);
        // the quiz asks of trust that was broken not long ago
        when(has(Circumstance.AFTER_BETRAYAL), Predicament.FRESH_HURT, 1);
        when(has(Circumstance.AFTER_BETRAYAL) && !named(Predicament.BROKE_TRUST), Predicament.WAS_BETRAYED, 0.7);
    }

    private void sex() {
        boolean partner = about(PARTNER);
        double more = named(Predicament.NO_SEX_WANTED) || named(Predicament.WANTS_LESS_SEX) ? 0 : missing(SEXUAL);
        when(partner, Predicament.WANTS_MORE_SEX, more * (has(Barrier.DIFFERENT_NEEDS) ? 0.9 : 0.45));
        when(partner && !named(Predicament.WANTS_MORE_SEX), Predicament.WANTS_LESS_SEX, 0.9 * tooMuch(SEXUAL));
        when(partner && !has(Barrier.DIFFERENT_NEEDS), Predicament.SEX_GONE_QUIET, 0.6 * more);
        when(partner && (has(Barrier.COMMUNICATION_TROUBLE) || has(Barrier.FEAR_OF_VULNERABILITY)
                || has(Barrier.EMOTIONAL_AVOIDANCE)), Predicament.SEX_UNSPOKEN, 0.7 * more);
        when(has(Barrier.HEALTH), Predicament.SEX_AND_A_CHANGED_BODY, 0.8 * Math.max(more, tooMuch(SEXUAL)));
        when(about(LIFE_AS_A_WHOLE), Predicament.SEX_WITHOUT_A_PARTNER, (has(Circumstance.SINGLE) ? 0.9 : 0.5) * more);
        when(result.supportFirst(), Predicament.PRESSED_FOR_SEX, 0.6 * tooMuch(SEXUAL));
    }

    private void touchAndRoom() {
        when(true, Predicament.FLINCHES_AT_TOUCH, 0.9 * tooMuch(PHYSICAL));
        when(has(Barrier.PAST_HURT), Predicament.FLINCHES_AT_TOUCH, 0.9 * tooMuch(SEXUAL));
        when(has(Barrier.PAST_HURT) && isLow(Quality.EMOTIONAL_SAFETY), Predicament.FLINCHES_AT_TOUCH, 0.6);
        when(about(PARTNER), Predicament.TENDERNESS_LOST, 0.8 * missing(PHYSICAL));
        when(about(LIFE_AS_A_WHOLE), Predicament.TOUCHED_BY_NOBODY,
                (has(Circumstance.SINGLE) || has(Barrier.NO_ONE_CLOSE) ? 1 : 0.7) * missing(PHYSICAL));
        double closer = Math.max(missing(EMOTIONAL), Math.max(missing(PHYSICAL), missing(EXPERIENTIAL)));
        when(has(Barrier.DIFFERENT_NEEDS), Predicament.WANTS_MORE_CLOSENESS, 0.7 * closer);
        double room = Math.max(tooMuch(EMOTIONAL), Math.max(tooMuch(EXPERIENTIAL), tooMuch(SOCIAL)));
        when(true, Predicament.WANTS_MORE_ROOM, 0.8 * room);
    }

    private void dailyLife() {
        boolean together = !about(LIFE_AS_A_WHOLE);
        boolean sharesAHome = about(PARTNER) || about(FAMILY);
        double faded = Math.min(missing(EMOTIONAL), Math.max(missing(EXPERIENTIAL), missing(PHYSICAL)));
        when(about(PARTNER), Predicament.LIKE_COLLEAGUES, 0.6 * faded);
        when(sharesAHome && isLow(Quality.MUTUALITY), Predicament.UNFAIR_SHARE, 0.5 * missing(EXPERIENTIAL));
        when(!sharesAHome && isLow(Quality.MUTUALITY), Predicament.GIVES_MORE_THAN_COMES_BACK, 0.5);
        when(sharesAHome && has(Barrier.LITTLE_TIME_OR_ATTENTION), Predicament.PHONES_BETWEEN_US,
                0.45 * Math.max(missing(EXPERIENTIAL), missing(EMOTIONAL)));
        when(together && (has(Circumstance.CARING) || has(Barrier.HEALTH)), Predicament.HARD_TIME_TOGETHER, 0.6);
        when(together, Predicament.NOTHING_NEW_TO_SAY, 0.6 * missing(INTELLECTUAL));
        when(!sharesAHome, Predicament.NOBODY_TO_THINK_WITH, 0.8 * missing(INTELLECTUAL));
    }

    private void beliefs() {
        boolean differ = has(Barrier.DIFFERENT_SCRIPTS) || has(Barrier.DIFFERENT_NEEDS);
        when(about(PARTNER) || about(FAMILY), Predicament.DIFFERENT_FAITHS, (differ ? 0.7 : 0.3) * missing(SPIRITUAL));
        when(true, Predicament.SEARCHING_FOR_MEANING, 0.8 * missing(SPIRITUAL));
        when(about(PARTNER) && has(Barrier.DIFFERENT_SCRIPTS), Predicament.DIFFERENT_ORIGINS, 0.45);
        when(about(PARTNER) && has(Barrier.DIFFERENT_SCRIPTS), Predicament.INTERFERING_RELATIVES, 0.45 * missing(SOCIAL));
    }

    private void company() {
        boolean life = about(LIFE_AS_A_WHOLE);
        boolean alone = has(Barrier.NO_ONE_CLOSE);
        double lonely = Math.max(missing(SOCIAL), missing(EMOTIONAL));
        when(life && !alone, Predicament.LONELY_AMONG_PEOPLE, 0.6 * lonely);
        when(life, Predicament.LOOKING_FOR_FRIENDS, (alone ? 0.9 : 0.6) * missing(SOCIAL));
        when(has(Predicament.GRIEVING), Predicament.GRIEVING_AND_ALONE,
                0.9 * (alone || has(Circumstance.SINGLE) ? 1 : Math.max(lonely, missing(EXPERIENTIAL))));
        boolean seldom = has(Barrier.LITTLE_TIME_OR_ATTENTION) || has(Predicament.FAR_APART);
        when(about(FRIEND) || about(FAMILY), Predicament.DRIFTING_APART,
                (seldom ? 0.6 : 0.4) * Math.max(missing(EXPERIENTIAL), lonely));
    }

    /** What single statements and single gaps hint at, not sure enough to include or exclude anything by itself. */
    private void hints() {
        boolean together = !about(LIFE_AS_A_WHOLE);
        when(isLow(Quality.COMMUNICATION), Predicament.TALKS_GO_WRONG, 0.4);
        when(isLow(Quality.REPAIR), Predicament.UNSETTLED_QUARREL, 0.4);
        when(isLow(Quality.EMOTIONAL_SAFETY), Predicament.AFRAID_TO_OPEN_UP, 0.3);
        when(isLow(Quality.MUTUALITY), Predicament.UNTHANKED, 0.3);
        when(isLow(Quality.RESPONSIVENESS), Predicament.ADVICE_NOT_LISTENING, 0.3);
        when(isLow(Quality.AUTONOMY), Predicament.LOSES_ONESELF, 0.3);
        when(has(Barrier.DIFFERENT_SCRIPTS), Predicament.ROLES_THAT_DO_NOT_FIT, 0.4);
        when(has(Barrier.EMOTIONAL_AVOIDANCE) || has(Barrier.FEAR_OF_VULNERABILITY), Predicament.NEARNESS_FRIGHTENS, 0.4);
        when(has(Barrier.DIFFERENT_NEEDS), Predicament.MINDS_DIFFER, 0.4 * missing(INTELLECTUAL));
        when(together, Predicament.WANTS_TO_ASK_FOR_MORE, 0.45 * Math.max(missing(EMOTIONAL), missing(PHYSICAL)));
        when(true, Predicament.WANTS_SOMETHING_NEW, 0.45 * missing(EXPERIENTIAL));
        when(true, Predicament.DAYS_UNMARKED, 0.3 * Math.max(missing(EXPERIENTIAL), missing(SPIRITUAL)));
        when(about(FRIEND) || about(FAMILY), Predicament.WANTS_OTHER_TOUCH, 0.8 * missing(PHYSICAL));
        when(about(LIFE_AS_A_WHOLE) && has(Circumstance.SINGLE), Predicament.OWN_COMPANY, 0.3);
        when(has(Predicament.GRIEVING) && !named(Predicament.FRESH_HURT), Predicament.STUCK_GRIEF, 0.4);
        when(has(Predicament.GRIEVING) && (about(PARTNER) || about(FAMILY)), Predicament.GRIEF_SHARED, 0.45);
    }

    private void asAWhole() {
        long kinds = missing.values().stream().filter(certainty -> certainty == 1).count();
        boolean tooMuchOfSomething = tooMuch.values().stream().anyMatch(certainty -> certainty == 1);
        when(kinds == 0 && !tooMuchOfSomething && !result.supportFirst(), Predicament.CONTENT, 1);
        when(kinds >= MOST_KINDS, Predicament.MUCH_MISSING, 1);
    }

    private void when(boolean condition, Predicament predicament, double degree) {
        if (condition) {
            holds(predicament, degree);
        }
    }

    private void holds(Predicament predicament, double degree) {
        if (degree > 0) {
            degrees.merge(predicament, degree, Math::max);
        }
    }

    private double missing(Dimension dimension) {
        return missing.getOrDefault(dimension, 0.0);
    }

    /** Only where it is certain: that someone has too much of something is not guessed. */
    private double tooMuch(Dimension dimension) {
        return tooMuch.getOrDefault(dimension, 0.0) == 1 ? 1 : 0;
    }

    private boolean about(Relationship relationship) {
        return result.relationship() == relationship;
    }

    private boolean has(Barrier barrier) {
        return result.barriers().contains(barrier);
    }

    private boolean has(Circumstance circumstance) {
        return result.circumstances().contains(circumstance);
    }

    private boolean has(Predicament predicament) {
        return degrees.containsKey(predicament);
    }

    private boolean named(Predicament predicament) {
        return result.predicaments().contains(predicament);
    }

    private boolean isLow(Quality quality) {
        return result.qualities().stream()
                .anyMatch(score -> score.quality() == quality && score.level() == QualityScore.Level.LOW);
    }
}
