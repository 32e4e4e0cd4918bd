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
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.Suitability;
import app.nearer.tipindex.TagFields;
import app.nearer.tipindex.TipFields;

/**
 * The queries for the articles, and the tips in them, that a list may be made of. What would hurt is excluded here and nowhere else, what is
 * unasked by {@link ArticleScorer#isFiltered}; what is merely better only becomes more likely to be a candidate.
 */
final class CandidateQuery {

    /** Where safety comes first, nothing asks to open up, to be touched, to speak of sex or to confront. */
    private static final Set<Caution> NOT_WHEN_SAFETY_COMES_FIRST = EnumSet.of(Caution.OPENING_UP, Caution.TOUCH, Caution.SEX,
            Caution.CONFRONTATION);

    /** Lucene scores strengths as 1–100, where features have them as 0.01–1. */
    private static final float STRENGTH_SCALE = 100;

    /** Lucene takes no weight of 0, and none above 64. */
    private static final float LEAST_WEIGHT = 0.001f;
    private static final float MOST_WEIGHT = 64;

    private final QuizResultEvent result;
    private final DimensionNeeds needs;
    private final ReaderPredicaments predicaments;
    private final RankingWeights weights;

    CandidateQuery(QuizResultEvent result, DimensionNeeds needs, ReaderPredicaments predicaments, RankingWeights weights) {
        this.result = result;
        this.needs = needs;
        this.predicaments = predicaments;
        this.weights = weights;
    }

    /** Returns the query for all articles that may stand in the list, the likeliest first. */
    Query articles() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        filter(query, TagFields.ARTICLE, PageFields.LANGUAGE);
        if (result.supportFirst()) {
            query.add(term(PageFields.SUPPORT_FIRST, TipFields.YES), Occur.FILTER);
        } else {
            query.add(supportNobodyNeeds(), Occur.MUST_NOT);
        }
        query.add(forSomething(), result.supportFirst() ? Occur.SHOULD : Occur.MUST);
        return query.build();
    }

    /** Returns the query for the tips of these articles that may stand in the list. */
    Query tips(Collection<String> articles, Collection<String> doneWith) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        filter(query, TagFields.TIP, TipFields.LANGUAGE);
        query.add(anyOf(TipFields.ARTICLE, articles), Occur.FILTER);
        exclude(query, TipFields.ID, doneWith);
        ListConstraints constraints = ListConstraints.of(result);
        if (constraints.minutes() != null) {
            query.add(IntPoint.newRangeQuery(TipFields.SESSION, 0, constraints.minutes()), Occur.FILTER);
        }
        for (Company company : constraints.company()) {
            query.add(term(TipFields.COMPANY, company.name()), Occur.FILTER);
        }
        if (result.supportFirst()) {
            exclude(query, TagFields.TIP.caution(), names(NOT_WHEN_SAFETY_COMES_FIRST));
        }
        if (has(Predicament.GRIEVING)) {
            query.add(new BooleanQuery.Builder().add(term(TagFields.TIP.caution(), Caution.PAIN.name()), Occur.FILTER)
                    .add(term(TagFields.TIP.helpsWith(), Barrier.GRIEF.name()), Occur.MUST_NOT)
                    .add(term(TipFields.SUPPORT_FIRST, TipFields.YES), Occur.MUST_NOT)
                    .build(), Occur.MUST_NOT);
        }
        return query.build();
    }

    /** Returns the query for the tips with some of these ids. */
    static Query tipsWithIds(Collection<String> ids) {
        return anyOf(TipFields.ID, ids);
    }

    /** Returns the query for the articles with these ids. */
    static Query articlesWithIds(Collection<String> ids) {
        return anyOf(PageFields.ID, ids);
    }

    /** What holds for articles and tips alike. */
    private void filter(BooleanQuery.Builder query, TagFields fields, String language) {
        query.add(term(language, Locale.forLanguageTag(result.language()).getLanguage()), Occur.FILTER);
        query.add(term(fields.relationship(), result.relationship().name()), Occur.FILTER);
        EnumSet<Predicament> known = predicaments.known();
        exclude(query, fields.notWhen(), names(known));
        query.add(allBut(fields.presumes(), EnumSet.complementOf(known), known), Occur.MUST_NOT);
        Set<Predicament> opposite = predicaments.oppositeSides();
        query.add(allBut(fields.addressedTo(), opposite, known), Occur.MUST_NOT);
        excludeDimensions(query, fields);
    }

    /** Pages about safety and help stand in an ordinary list only where they clearly help in a predicament of the reader. */
    private Query supportNobodyNeeds() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(term(PageFields.SUPPORT_FIRST, TipFields.YES), Occur.FILTER);
        predicaments.known().forEach(predicament -> query.add(
                term(TagFields.ARTICLE.helpsIn(), predicament.name()), Occur.MUST_NOT));
        return query.build();
    }

    private Query forSomething() {
        BooleanQuery.Builder anyOf = new BooleanQuery.Builder();
        needs.byDimension().forEach((dimension, need) -> anyOf.add(needed(dimension, need), Occur.SHOULD));
        predicaments.degrees().forEach((predicament, degree) -> {
            float weight = (float) (weights.of(Feature.of(predicament, degree)) * degree * STRENGTH_SCALE
                    / Suitability.THE_ANSWER);
            anyOf.add(FeatureField.newLinearQuery(TagFields.ARTICLE.answersTo(), predicament.name(), bounded(weight)),
                    Occur.SHOULD);
            predicament.barrier().ifPresent(barrier -> anyOf.add(
                    boosted(term(TagFields.ARTICLE.helpsWith(), barrier.name()), weight * Suitability.TOUCHES), Occur.SHOULD));
        });
        return anyOf.build();
    }

    private Query needed(Dimension dimension, DimensionNeed need) {
        float weight = (float) (weights.of(Feature.of(need.kind(), dimension, 1)) * need.weight());
        Query strength = FeatureField.newLinearQuery(TagFields.ARTICLE.strength(), dimension.name(), bounded(weight));
        return need.room()
                ? new BooleanQuery.Builder().add(strength, Occur.MUST)
                        .add(term(TagFields.ARTICLE.quality(), Quality.AUTONOMY.name()), Occur.FILTER)
                        .build()
                : strength;
    }

    private static float bounded(float weight) {
        return Math.clamp(weight, LEAST_WEIGHT, MOST_WEIGHT);
    }

    /** What is not to be spoken of, and sex among relatives: no article that treats it, and no tip that does so even on the side. */
    private void excludeDimensions(BooleanQuery.Builder query, TagFields fields) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(result.excludedDimensions());
        if (result.relationship() == Relationship.FAMILY) {
            dimensions.add(Dimension.SEXUAL);
        }
        exclude(query, fields == TagFields.ARTICLE ? PageFields.DIMENSION : fields.strength(), names(dimensions));
        if (dimensions.contains(Dimension.SEXUAL)) {
            exclude(query, fields.caution(), List.of(Caution.SEX.name()));
        }
        if (dimensions.contains(Dimension.PHYSICAL)) {
            exclude(query, fields.caution(), List.of(Caution.TOUCH.name()));
        }
    }

    private boolean has(Predicament predicament) {
        return predicaments.known().contains(predicament);
    }

    private static void exclude(BooleanQuery.Builder query, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            query.add(anyOf(field, values), Occur.MUST_NOT);
        }
    }

    /** Returns the query for what names one of the first, and none of the second. */
    private static Query allBut(String field, Set<Predicament> some, Set<Predicament> none) {
        return new BooleanQuery.Builder().add(anyOf(field, names(some)), Occur.FILTER)
                .add(anyOf(field, names(none)), Occur.MUST_NOT).build();
    }

    private static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query boosted(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
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
