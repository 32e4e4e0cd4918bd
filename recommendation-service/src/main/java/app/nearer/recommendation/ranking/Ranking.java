package app.nearer.recommendation.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.tipindex.TipText;
import app.nearer.tipindex.TipValues;

/** Makes the reading list for a quiz result. The same result and the same index always give the same list. */
public final class Ranking {

    /** Items in a list, where there are so many that fit. */
    public static final int SIZE = 8;

    /** Tips that Lucene selects, of which the list is chosen: the whole library as it is, and the best of one much larger. */
    private static final int CANDIDATES = 256;

    private Ranking() {
    }

    /**
     * Makes the list.
     *
     * @return in the order in which it is to be read; empty only where the index has nothing fitting
     * @throws IOException if the index cannot be read
     */
    public static List<ListItem> rank(IndexSearcher index, QuizResultEvent result) throws IOException {
        return rank(index, result, SIZE);
    }

    /** Makes a list of {@code size} items at most, from 1. */
    public static List<ListItem> rank(IndexSearcher index, QuizResultEvent result, int size) throws IOException {
        return rank(index, result, size, Rules.ALL);
    }

    /** Makes a list by other rules than those of the lists that people read. */
    public static List<ListItem> rank(IndexSearcher index, QuizResultEvent result, int size, Rules rules) throws IOException {
        Needs needs = Needs.of(result);
        Scoring scoring = new Scoring(result, needs, history(index, result));
        List<Candidate> candidates = score(index, candidates(result, index), scoring);
        List<Candidate> chosen = Selection.choose(candidates, Wishes.of(result, needs, size, rules));
        StoredFields stored = index.storedFields();
        List<ListItem> items = new ArrayList<>();
        for (Candidate candidate : chosen) {
            items.add(candidate.toItem(TipText.read(stored, candidate.document()), scoring.reasons(candidate.tip())));
        }
        return items;
    }

    /** The ids of the tips that score highest, with nothing chosen as a whole: what a list is compared with. */
    public static List<String> byScore(IndexSearcher index, QuizResultEvent result, int size) throws IOException {
        Scoring scoring = new Scoring(result, Needs.of(result), history(index, result));
        return score(index, candidates(result, index), scoring).stream().sorted(Candidate.BEST_FIRST).limit(size)
                .map(candidate -> candidate.tip().id()).toList();
    }

    /** The query for all tips that may stand in the list, the likeliest first. */
    public static Query candidates(QuizResultEvent result) {
        return Candidates.query(result, Needs.of(result));
    }

    private static ScoreDoc[] candidates(QuizResultEvent result, IndexSearcher index) throws IOException {
        return index.search(candidates(result), CANDIDATES).scoreDocs;
    }

    private static List<Candidate> score(IndexSearcher index, ScoreDoc[] found, Scoring scoring) throws IOException {
        List<Candidate> candidates = new ArrayList<>(found.length);
        read(index, found, (document, tip) -> {
            if (!scoring.isUnasked(tip)) {
                candidates.add(Candidate.of(document, tip, scoring));
            }
        });
        return candidates;
    }

    private static History history(IndexSearcher index, QuizResultEvent result) throws IOException {
        if (result.history().isEmpty()) {
            return History.NONE;
        }
        List<String> ids = result.history().stream().map(ItemVerdict::item).distinct().sorted().toList();
        List<TipValues> spokenOf = new ArrayList<>();
        read(index, index.search(Candidates.withIds(ids), ids.size()).scoreDocs, (document, tip) -> spokenOf.add(tip));
        return History.of(result.history(), spokenOf);
    }

    private interface TipConsumer {
        void accept(int document, TipValues tip);
    }

    private static void read(IndexSearcher index, ScoreDoc[] found, TipConsumer consumer) throws IOException {
        Arrays.sort(found, Comparator.comparingInt(candidate -> candidate.doc));
        List<LeafReaderContext> segments = index.getIndexReader().leaves();
        @Nullable
        LeafReaderContext segment = null;
        TipValues.@Nullable Reader values = null;
        for (ScoreDoc candidate : found) {
            LeafReaderContext itsSegment = segments.get(ReaderUtil.subIndex(candidate.doc, segments));
            if (values == null || itsSegment != segment) {
                segment = itsSegment;
                values = new TipValues.Reader(segment.reader());
            }
            consumer.accept(candidate.doc, values.read(candidate.doc - itsSegment.docBase));
        }
    }
}
