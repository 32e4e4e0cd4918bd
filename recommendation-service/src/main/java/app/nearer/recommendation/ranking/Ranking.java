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
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

import app.nearer.contracts.ListItem;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.tipindex.TipText;
import app.nearer.tipindex.TipValues;

/** Makes the reading list for a quiz result. The same result and the same index always give the same list. */
public final class Ranking {

    /** Tips that Lucene selects, of which the list is chosen. */
    private static final int CANDIDATES = 200;

    private Ranking() {
    }

    /**
     * Makes the list.
     *
     * @return best first; empty only where the index has nothing fitting
     * @throws IOException if the index cannot be read
     */
    public static List<ListItem> rank(IndexSearcher index, QuizResultEvent result) throws IOException {
        Needs needs = Needs.of(result.profile());
        ScoreDoc[] found = index.search(Candidates.query(result, needs), CANDIDATES).scoreDocs;
        List<Candidate> candidates = score(index, found, new Scoring(result, needs));
        candidates.sort(Candidate.BEST_FIRST);
        return Selection.choose(candidates).stream().map(Candidate::toItem).toList();
    }

    private static List<Candidate> score(IndexSearcher index, ScoreDoc[] found, Scoring scoring) throws IOException {
        Arrays.sort(found, Comparator.comparingInt(candidate -> candidate.doc));
        List<LeafReaderContext> segments = index.getIndexReader().leaves();
        StoredFields stored = index.storedFields();
        List<Candidate> candidates = new ArrayList<>();
        @Nullable
        LeafReaderContext segment = null;
        TipValues.@Nullable Reader values = null;
        for (ScoreDoc candidate : found) {
            LeafReaderContext itsSegment = segments.get(ReaderUtil.subIndex(candidate.doc, segments));
            if (values == null || itsSegment != segment) {
                segment = itsSegment;
                values = new TipValues.Reader(segment.reader());
            }
            List<Reason> reasons = scoring.reasons(values.read(candidate.doc - itsSegment.docBase));
            candidates.add(new Candidate(TipText.read(stored, candidate.doc), Scoring.sum(reasons), reasons));
        }
        return candidates;
    }
}
