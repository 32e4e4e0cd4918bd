package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.tipindex.ArticleValues;
import app.nearer.tipindex.Suitability;
import app.nearer.tipindex.TagValues;

/** What speaks for an article for one reader. The score is the sum of its reasons' contributions, in double precision. */
public final class ArticleScorer {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    /** Strengths are kept as 1–100. */
    private static final double FULL_STRENGTH = 100;

    /** The strength from which a text does more than touch on a dimension. */
    private static final int CLEARLY = 30;

    /** What a tip loses that is written for a predicament the reader is not in: as much as two steps of effort. */
    private static final double FOR_SOMEONE_ELSE = 0.6;

    /** By how much everything counts less where nothing is missing: only proportions matter within a list. */
    static final double NOTHING_MISSING = 0.02;

    private final QuizResultEvent result;
    private final DimensionNeeds needs;
    private final ReaderPredicaments predicaments;
    private final RankingWeights weights;
    private final double unit;

    ArticleScorer(QuizResultEvent result, DimensionNeeds needs, ReaderPredicaments predicaments, RankingWeights weights) {
        this.result = result;
        this.needs = needs;
        this.predicaments = predicaments;
        this.weights = weights;
        this.unit = needs.areForKeeping() && !result.supportFirst() ? NOTHING_MISSING : 1;
    }

    /** What scores are measured in: {@link #NOTHING_MISSING} where nothing is missing, and 1 otherwise. */
    public double unit() {
        return unit;
    }

    /** Scores for one reader by the weights that were learnt, and by others while learning. */
    public static ArticleScorer of(QuizResultEvent result, RankingWeights weights) {
        return new ArticleScorer(result, DimensionNeeds.of(result), ReaderPredicaments.of(result), weights);
    }

    /** Returns all that speaks for an article, each with a value above 0. */
    public List<Feature> features(TagValues article, boolean supportFirst) {
        List<Feature> features = new ArrayList<>();
        if (supportFirst && result.supportFirst()) {
            features.add(Feature.of(ReasonKind.SUPPORT, 1));
        }
        for (Dimension dimension : DIMENSIONS) {
            DimensionNeed need = needs.byDimension().get(dimension);
            Integer strength = need == null ? null : article.strengths().get(dimension);
            if (need != null && strength != null && meets(article, need)) {
                features.add(Feature.of(need.kind(), dimension, need.weight() * strength / FULL_STRENGTH));
            }
        }
        for (Predicament predicament : predicaments.degrees().keySet()) {
            int grade = grade(article, predicament);
            if (grade > 0) {
                features.add(Feature.of(predicament,
                        predicaments.emphasis(predicament, weights) * grade / Suitability.THE_ANSWER));
            }
        }
        for (QualityScore score : result.qualities()) {
            if (score.level() == QualityScore.Level.LOW && article.qualities().contains(score.quality())) {
                features.add(Feature.of(score.quality(), score.probability()));
            }
        }
        if (article.relationships().contains(result.relationship())) {
            features.add(Feature.of(ReasonKind.RELATIONSHIP, 1.0 / article.relationships().size()));
        }
        return features;
    }

    /**
     * Returns the reasons for an article, each with a contribution above 0.
     *
     * @param factor by how much all of it counts more or less, for what was said of it and of others like it
     */
    List<Reason> reasons(ArticleValues article, double factor) {
        List<Reason> reasons = new ArrayList<>();
        for (Feature feature : features(article.tags(), article.supportFirst())) {
            double contribution = unit * factor * weights.of(feature) * feature.value();
            if (contribution > 0) {
                reasons.add(feature.reason(contribution));
            }
        }
        return reasons;
    }

    /** How well a text answers a predicament, 0–3; a barrier that it is tagged to help with, it touches at least. */
    static int grade(TagValues text, Predicament predicament) {
        int grade = text.answersTo().getOrDefault(predicament, 0);
        return grade == 0 && predicament.barrier().filter(text.helpsWith()::contains).isPresent() ? Suitability.TOUCHES : grade;
    }

    /**
     * How well a tip fits, beside the others of its article: what it answers, and what it treats of what is missing. A tip written for
     * predicaments of which the reader has none is for someone else, and fits less than one written for anyone.
     */
    double fit(TagValues tip) {
        double fit = tip.answersTo().isEmpty() || answersAny(tip) ? 0 : -FOR_SOMEONE_ELSE;
        for (Predicament predicament : predicaments.degrees().keySet()) {
            fit += predicaments.emphasis(predicament, weights) * grade(tip, predicament) / Suitability.THE_ANSWER;
        }
        for (Map.Entry<Dimension, DimensionNeed> need : needs.byDimension().entrySet()) {
            Integer strength = tip.strengths().get(need.getKey());
            fit += strength == null || !meets(tip, need.getValue()) ? 0 : need.getValue().weight() * strength / FULL_STRENGTH;
        }
        return fit;
    }

    private boolean answersAny(TagValues tip) {
        return predicaments.known().stream().anyMatch(tip.answersTo()::containsKey);
    }

    /**
     * Whether a text isn't given although nothing excludes it: it clearly treats what this reader has too much of and makes no room, or is
     * mainly about sex, of which nobody hears who hasn't asked; unless it clearly answers a predicament of theirs.
     */
    public boolean isFiltered(TagValues text) {
        if (result.supportFirst() || answersSomething(text)) {
            return false;
        }
        for (Dimension dimension : DIMENSIONS) {
            if (text.strengths().getOrDefault(dimension, 0) >= CLEARLY && isMoreOfTheSame(text, dimension)) {
                return true;
            }
        }
        return TagSimilarity.main(text) == Dimension.SEXUAL && !needs.byDimension().containsKey(Dimension.SEXUAL);
    }

    /** Whether a tip may be suggested to this reader: it isn't filtered, and asks for no touch of someone who flinches. */
    boolean mayBeTried(TagValues tip) {
        Set<Predicament> known = predicaments.known();
        return !isFiltered(tip)
                && !(known.contains(Predicament.FLINCHES_AT_TOUCH) && tip.cautions().contains(Caution.TOUCH));
    }

    private boolean answersSomething(TagValues text) {
        return predicaments.known().stream()
                .anyMatch(predicament -> text.answersTo().getOrDefault(predicament, 0) >= Suitability.HELPS);
    }

    private boolean isMoreOfTheSame(TagValues text, Dimension dimension) {
        return needs.asksForRoomIn(dimension) && !text.qualities().contains(Quality.AUTONOMY);
    }

    private static boolean meets(TagValues text, DimensionNeed need) {
        return !need.room() || text.qualities().contains(Quality.AUTONOMY);
    }
}
