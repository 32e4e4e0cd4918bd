package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Verdict;
import app.nearer.tipindex.TipFields;

/**
 * The query for the tips that may stand in a list. What would hurt is excluded here and nowhere else; what is merely better is only made
 * more likely to be among the candidates, and {@link Scoring} decides.
 */
final class Candidates {

    /** Verdicts after which an item does not come back. */
    private static final Set<Verdict> DONE_WITH = Set.of(Verdict.READ, Verdict.HELPFUL, Verdict.NOT_FOR_ME);

    /** When safety comes first, nothing asks to open up, to be touched, to speak of sex or to confront. */
    private static final Set<Caution> NOT_WHEN_SAFETY_COMES_FIRST = Set.of(Caution.OPENING_UP, Caution.TOUCH, Caution.SEX,
            Caution.CONFRONTATION);

    /** Lucene scores strengths as 1–100, where {@link Scoring} has them as 0.01–1. */
    private static final float STRENGTH_SCALE = 100;

    private Candidates() {
    }

    static Query query(QuizResultEvent result, Needs needs) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(term(TipFields.LANGUAGE, Locale.forLanguageTag(result.language()).getLanguage()), Occur.FILTER);
        query.add(term(TipFields.RELATIONSHIP, result.relationship().name()), Occur.FILTER);
        exclude(query, TipFields.NOT_FOR, names(result.circumstances()));
        exclude(query, TipFields.PRESUPPOSES_GONE, names(result.barriers()));
        exclude(query, TipFields.ID, doneWith(result));
        excludeDimensions(query, result.excludedDimensions());
        query.add(result.supportFirst() ? safetyFirst(query, needs) : needed(needs), Occur.MUST);
        if (!result.supportFirst()) {
            query.add(term(TipFields.SUPPORT_FIRST, TipFields.YES), Occur.MUST_NOT);
        }
        for (String barrier : names(result.barriers())) {
            query.add(boosted(term(TipFields.HELPS_WITH, barrier), Scoring.BARRIER), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query safetyFirst(BooleanQuery.Builder query, Needs needs) {
        exclude(query, TipFields.CAUTION, names(NOT_WHEN_SAFETY_COMES_FIRST));
        return new BooleanQuery.Builder()
                .add(boosted(term(TipFields.SUPPORT_FIRST, TipFields.YES), Scoring.SUPPORT), Occur.SHOULD)
                .add(needed(needs), Occur.SHOULD)
                .build();
    }

    private static Query needed(Needs needs) {
        BooleanQuery.Builder anyOf = new BooleanQuery.Builder();
        needs.shares().forEach((dimension, share) -> anyOf.add(
                FeatureField.newLinearQuery(TipFields.STRENGTH, dimension.name(), share.floatValue()), Occur.SHOULD));
        return anyOf.build();
    }

    private static void excludeDimensions(BooleanQuery.Builder query, Set<Dimension> dimensions) {
        exclude(query, TipFields.STRENGTH, names(dimensions));
        if (dimensions.contains(Dimension.SEXUAL)) {
            exclude(query, TipFields.CAUTION, List.of(Caution.SEX.name()));
        }
    }

    private static List<String> doneWith(QuizResultEvent result) {
        return result.history().stream().filter(said -> DONE_WITH.contains(said.verdict())).map(ItemVerdict::item).distinct()
                .toList();
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
