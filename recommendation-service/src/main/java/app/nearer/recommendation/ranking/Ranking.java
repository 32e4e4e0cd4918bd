package app.nearer.recommendation.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.Verdict;
import app.nearer.recommendation.ranking.Candidate.ChosenTip;
import app.nearer.tipindex.ArticleText;
import app.nearer.tipindex.ArticleValues;
import app.nearer.tipindex.Helpfulness;
import app.nearer.tipindex.TagValues;
import app.nearer.tipindex.TipText;
import app.nearer.tipindex.TipValues;

/**
 * Makes the reading list for a quiz result: articles, each with the tip in it that fits best. The same result and the same index always give
 * the same list.
 */
public final class Ranking {

    /** Articles in a list at most. */
    public static final int SIZE = 6;

    /** Articles that Lucene selects, to be scored exactly. */
    private static final int CANDIDATES = 128;

    /** The best of them, whose tips are looked at. */
    private static final int SHORTLIST = 32;

    /** More tips than a shortlist can have: an article has eight at most. */
    private static final int TIPS = 8 * SHORTLIST;

    private final IndexSearcher index;
    private final QuizResultEvent result;
    private final RankingWeights weights;
    private final CandidateQuery query;
    private final ArticleScorer scorer;

    private Ranking(IndexSearcher index, QuizResultEvent result, RankingWeights weights) {
        DimensionNeeds needs = DimensionNeeds.of(result);
        ReaderPredicaments predicaments = ReaderPredicaments.of(result);
        this.index = index;
        this.result = result;
        this.weights = weights;
        this.query = new CandidateQuery(result, needs, predicaments, weights);
        this.scorer = new ArticleScorer(result, needs, predicaments, weights);
    }

    /**
     * Makes the list.
     *
     * @return at most {@link #SIZE} items, what fits best first; empty only where the index has nothing fitting
     * @throws IOException if the index cannot be read
     */
    public static List<ListItem> rank(IndexSearcher index, QuizResultEvent result) throws IOException {
        return rank(index, result, SIZE);
    }

    /** Makes a list of {@code size} items at most, from 1. */
    public static List<ListItem> rank(IndexSearcher index, QuizResultEvent result, int size) throws IOException {
        return rank(index, result, size, RankingWeights.learnt());
    }

    /** Makes a list by other weights than those of the lists that people read. */
    public static List<ListItem> rank(IndexSearcher index, QuizResultEvent result, int size, RankingWeights weights)
            throws IOException {
        return new Ranking(index, result, weights).list(size);
    }

    /** Returns the query for all articles that may stand in the list, the likeliest first. */
    public static Query candidates(QuizResultEvent result) {
        return new CandidateQuery(result, DimensionNeeds.of(result), ReaderPredicaments.of(result), RankingWeights.learnt())
                .articles();
    }

    private List<ListItem> list(int size) throws IOException {
        FeedbackHistory history = history();
        List<Candidate> shortlist = candidates(history).stream().sorted(Candidate.BEST_FIRST).limit(SHORTLIST).toList();
        List<Candidate> bestFirst = withTips(shortlist, history).stream().sorted(Candidate.BEST_FIRST).toList();
        StoredFields stored = index.storedFields();
        List<ListItem> items = new ArrayList<>();
        List<List<Reason>> reasons = bestFirst.stream().map(Candidate::reasons).toList();
        for (int place : new ListSelector(weights).choose(reasons, size, scorer.unit())) {
            items.add(item(bestFirst.get(place), stored));
        }
        return items;
    }

    private List<Candidate> candidates(FeedbackHistory history) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        SegmentValues.read(index, index.search(query.articles(), CANDIDATES).scoreDocs, ArticleValues.Reader::new,
                ArticleValues.Reader::read,
                (document, article) -> {
                    if (!history.doneWith().contains(article.id()) && !scorer.isFiltered(article.tags())) {
                        candidates.add(new Candidate(document, article, null, scorer.reasons(article, history.factor(article))));
                    }
                });
        candidates.removeIf(candidate -> candidate.reasons().isEmpty());
        return candidates;
    }

    /** Gives each article the tip that fits best, and leaves out the articles that can't keep to what the reader asked. */
    private List<Candidate> withTips(List<Candidate> shortlist, FeedbackHistory history) throws IOException {
        if (shortlist.isEmpty()) {
            return List.of();
        }
        Map<String, TipValues> best = new HashMap<>();
        Map<String, Integer> documents = new HashMap<>();
        TipSelector selector = new TipSelector(scorer);
        List<String> ids = shortlist.stream().map(candidate -> candidate.article().id()).toList();
        SegmentValues.read(index, index.search(query.tips(ids, saidOf()), TIPS).scoreDocs, TipValues.Reader::new,
                TipValues.Reader::read,
                (document, tip) -> {
                    TipValues other = best.get(tip.article());
                    if (scorer.mayBeTried(tip.tags()) && (other == null || selector.isBetter(tip, other))) {
                        best.put(tip.article(), tip);
                        documents.put(tip.article(), document);
                    }
                });
        ListConstraints constraints = ListConstraints.of(result);
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : shortlist) {
            String id = candidate.article().id();
            TipValues tip = best.get(id);
            if (tip != null) {
                double factor = history.factor(candidate.article()) * (1 + tip.helpfulness() - Helpfulness.EXPECTED);
                candidates.add(new Candidate(candidate.document(), candidate.article(),
                        new ChosenTip(Objects.requireNonNull(documents.get(id)), tip.effort()),
                        scorer.reasons(candidate.article(), factor)));
            } else if (constraints.allowReadingOnly(candidate.article().readingMinutes())) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private ListItem item(Candidate candidate, StoredFields stored) throws IOException {
        ChosenTip chosen = candidate.tip();
        if (chosen == null) {
            ArticleText text = ArticleText.read(stored, candidate.document());
            return new ListItem(text.id(), text.id(), text.title(), text.summary(), null, candidate.article().readingMinutes(),
                    candidate.effort(), candidate.score(), candidate.reasons());
        }
        TipText text = TipText.read(stored, chosen.document());
        return new ListItem(text.id(), text.article(), text.title(), text.summary(), text.firstStep(), text.session(),
                text.effort(), candidate.score(), candidate.reasons());
    }

    /** The items that feedback rules out. */
    private List<String> saidOf() {
        return result.history().stream().filter(said -> FeedbackHistory.DONE_WITH.contains(said.verdict()))
                .map(ItemVerdict::item).distinct().sorted().toList();
    }

    private FeedbackHistory history() throws IOException {
        Map<String, Verdict> verdicts = new TreeMap<>();
        result.history().forEach(said -> verdicts.put(said.item(), said.verdict()));
        if (verdicts.isEmpty()) {
            return FeedbackHistory.NONE;
        }
        Set<String> doneWith = new HashSet<>();
        Set<String> helpful = new HashSet<>();
        verdicts.forEach((item, verdict) -> addTo(doneWith, helpful, item, verdict));
        SegmentValues.read(index, index.search(CandidateQuery.tipsWithIds(verdicts.keySet()), verdicts.size()).scoreDocs,
                TipValues.Reader::new,
                TipValues.Reader::read, (document, tip) -> {
                    if (tip.article() != null) {
                        addTo(doneWith, helpful, tip.article(), Objects.requireNonNull(verdicts.get(tip.id())));
                    }
                });
        List<TagValues> tags = new ArrayList<>();
        if (!helpful.isEmpty()) {
            SegmentValues.read(index, index.search(CandidateQuery.articlesWithIds(helpful), helpful.size()).scoreDocs,
                    ArticleValues.Reader::new,
                    ArticleValues.Reader::read, (document, article) -> tags.add(article.tags()));
        }
        return new FeedbackHistory(doneWith, tags);
    }

    private static void addTo(Set<String> doneWith, Set<String> helpful, String article, Verdict verdict) {
        if (FeedbackHistory.DONE_WITH.contains(verdict)) {
            doneWith.add(article);
        }
        if (verdict == Verdict.HELPFUL) {
            helpful.add(article);
        }
    }
}
