package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.tipindex.TipFields;

/**
 * The query for the tips that may stand in a list. What would hurt is excluded here and nowhere else, what nobody asked for by
 * {@link Scoring#isUnasked}; what is merely better is only made more likely to be among the candidates, and {@link Scoring} decides.
 */
final class Candidates {

    /** When safety comes first, nothing asks to open up, to be touched, to speak of sex or to confront. */
    private static final Set<Caution> NOT_WHEN_SAFETY_COMES_FIRST = Set.of(Caution.OPENING_UP, Caution.TOUCH, Caution.SEX,
            Caution.CONFRONTATION);

    /** Lucene scores strengths as 1–100, where {@link Scoring} has them as 0.01–1. */
    private static final float STRENGTH_SCALE = 100;

    /** Lucene takes no weight of 0. */
    private static final float LEAST_WEIGHT = 0.001f;

    private Candidates() {
    }

    static Query query(QuizResultEvent result, Needs needs) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(term(TipFields.LANGUAGE, Locale.forLanguageTag(result.language()).getLanguage()), Occur.FILTER);
        query.add(term(TipFields.RELATIONSHIP, result.relationship().name()), Occur.FILTER);
        exclude(query, TipFields.NOT_FOR, names(result.circumstances()));
        exclude(query, TipFields.PRESUPPOSES_GONE, names(result.barriers()));
        exclude(query, TipFields.ID, History.doneWith(result.history()).stream().sorted().toList());
        excludeDimensions(query, result);
        excludePain(query, result);
        query.add(result.supportFirst() ? safetyFirst(query, needs) : needed(needs), Occur.MUST);
        if (!result.supportFirst()) {
            query.add(term(TipFields.SUPPORT_FIRST, TipFields.YES), Occur.MUST_NOT);
        }
        for (String barrier : names(result.barriers())) {
            query.add(boosted(term(TipFields.HELPS_WITH, barrier), Scoring.BARRIER), Occur.SHOULD);
        }
        addPreferences(query, result.preferences());
        for (QualityScore score : result.qualities()) {
            if (score.level() == QualityScore.Level.LOW) {
                query.add(boosted(term(TipFields.QUALITY, score.quality().name()), Scoring.QUALITY * score.probability()),
                        Occur.SHOULD);
            }
        }
        return query.build();
    }

    private static void addPreferences(BooleanQuery.Builder query, Preferences preferences) {
        if (preferences.minutesPerDay() != null) {
            query.add(boosted(IntPoint.newRangeQuery(TipFields.MINUTES, 0, preferences.minutesPerDay()), Scoring.MINUTES),
                    Occur.SHOULD);
        }
        if (preferences.company() != null) {
            query.add(boosted(term(TipFields.COMPANY, preferences.company().name()), Scoring.COMPANY), Occur.SHOULD);
        }
    }

    /** The query for the tips with some of these ids. */
    static Query withIds(List<String> ids) {
        return new TermInSetQuery(TipFields.ID, ids.stream().map(BytesRef::new).toList());
    }

    /** Tips about safety, and besides only what one can do alone and without the person that the answers are about. */
    private static Query safetyFirst(BooleanQuery.Builder query, Needs needs) {
        exclude(query, TipFields.CAUTION, names(NOT_WHEN_SAFETY_COMES_FIRST));
        Query ordinary = new BooleanQuery.Builder().add(needed(needs), Occur.MUST)
                .add(term(TipFields.RELATIONSHIP, Relationship.LIFE_AS_A_WHOLE.name()), Occur.FILTER)
                .add(term(TipFields.COMPANY, Company.ALONE.name()), Occur.FILTER)
                .add(term(TipFields.CAUTION, Caution.PAIN.name()), Occur.MUST_NOT)
                .build();
        return new BooleanQuery.Builder()
                .add(boosted(term(TipFields.SUPPORT_FIRST, TipFields.YES), Scoring.SUPPORT), Occur.SHOULD)
                .add(ordinary, Occur.SHOULD)
                .build();
    }

    private static Query needed(Needs needs) {
        BooleanQuery.Builder anyOf = new BooleanQuery.Builder();
        needs.byDimension().forEach((dimension, need) -> anyOf.add(needed(dimension, need), Occur.SHOULD));
        return anyOf.build();
    }

    private static Query needed(Dimension dimension, Need need) {
        float weight = Math.max(LEAST_WEIGHT, (float) need.weight());
        Query strength = FeatureField.newLinearQuery(TipFields.STRENGTH, dimension.name(), weight);
        return need.room()
                ? new BooleanQuery.Builder().add(strength, Occur.MUST)
                        .add(term(TipFields.QUALITY, Quality.AUTONOMY.name()), Occur.FILTER)
                        .build()
                : strength;
    }

    /** What is not to be spoken of, and sex among relatives. */
    private static void excludeDimensions(BooleanQuery.Builder query, QuizResultEvent result) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(result.excludedDimensions());
        if (result.relationship() == Relationship.FAMILY) {
            dimensions.add(Dimension.SEXUAL);
        }
        exclude(query, TipFields.STRENGTH, names(dimensions));
        if (dimensions.contains(Dimension.SEXUAL)) {
            exclude(query, TipFields.CAUTION, List.of(Caution.SEX.name()));
        }
        if (dimensions.contains(Dimension.PHYSICAL)) {
            exclude(query, TipFields.CAUTION, List.of(Caution.TOUCH.name()));
        }
    }

    /** What may stir up a loss stands only in lists that it helps, where there is one. */
    private static void excludePain(BooleanQuery.Builder query, QuizResultEvent result) {
        if (result.circumstances().contains(Circumstance.BEREAVED) || result.barriers().contains(Barrier.GRIEF)) {
            query.add(new BooleanQuery.Builder().add(term(TipFields.CAUTION, Caution.PAIN.name()), Occur.FILTER)
                    .add(term(TipFields.HELPS_WITH, Barrier.GRIEF.name()), Occur.MUST_NOT)
                    .add(term(TipFields.SUPPORT_FIRST, TipFields.YES), Occur.MUST_NOT)
                    .build(), Occur.MUST_NOT);
        }
    }

    private static void exclude(BooleanQuery.Builder query, String field, List<String> values) {
        if (!values.isEmpty()) {
            query.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.MUST_NOT);
        }
    }

    private static Query boosted(Query query, double contribution) {
        return new BoostQuery(new ConstantScoreQuery(query), (float) contribution * STRENGTH_SCALE);
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        List<String> names = new ArrayList<>();
        values.forEach(value -> names.add(value.name()));
        names.sort(null);
        return names;
    }
}
