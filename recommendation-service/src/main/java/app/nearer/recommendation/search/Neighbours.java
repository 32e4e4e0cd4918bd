package app.nearer.recommendation.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

import app.nearer.contracts.library.LibraryTitles;
import app.nearer.contracts.library.LibraryTitles.Titled;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.TipFields;

/** Finds pages that are like one: by its most telling words, and by what both treat, strengthen and help with. */
final class Neighbours {

    /** More than are shown, since whoever asks may leave some out. */
    private static final int SIZE = 12;
    private static final int TELLING_WORDS = 20;

    /** A word that stands once only may stand there by chance; one that stands in many articles tells nothing of this one. */
    private static final int OFTEN = 2;
    private static final int MOST_PERCENT = 40;
    private static final int WORD_LENGTH = 4;

    /** What the same dimensions, qualities and barriers count for, if the most telling words in common count for 1. */
    private static final double TAGS = 1.5;

    /** Articles that are looked at more closely. */
    private static final int CANDIDATES = 200;

    private static final Set<String> KNOWN_BY = Set.of(PageFields.LANGUAGE, PageFields.TAG);

    private final IndexSearcher index;
    private final Pages pages;
    private final Analyzer stems;

    Neighbours(IndexSearcher index, Analyzer stems) {
        this.index = index;
        this.pages = new Pages(index);
        this.stems = stems;
    }

    /** The pages that are like an article's, the likest first; empty when there is no such article. */
    Optional<LibraryTitles> of(String article) throws IOException {
        TermQuery itself = term(PageFields.ID, article);
        ScoreDoc[] found = index.search(itself, 1).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        int document = found[0].doc;
        Document page = index.storedFields().document(document, KNOWN_BY);
        Set<String> tags = Set.of(page.getValues(PageFields.TAG));
        Query words = words(document);
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.SHOULD)
                .add(itself, Occur.MUST_NOT)
                .add(term(PageFields.LANGUAGE, page.get(PageFields.LANGUAGE)), Occur.FILTER);
        tags.forEach(tag -> query.add(term(PageFields.TAG, tag), Occur.SHOULD));
        // who reads of something else has not asked to be spoken to of sex
        if (!pages.values(document).sexual()) {
            query.add(term(PageFields.SEXUAL, TipFields.YES), Occur.MUST_NOT);
        }
        return Optional.of(new LibraryTitles(titles(candidates(query.build(), words, tags))));
    }

    private List<Candidate> candidates(Query query, Query words, Set<String> tags) throws IOException {
        Map<Integer, Float> byWords = new HashMap<>();
        for (ScoreDoc each : index.search(words, CANDIDATES).scoreDocs) {
            byWords.put(each.doc, each.score);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (ScoreDoc each : index.search(query, CANDIDATES).scoreDocs) {
            Set<String> others = Set.of(index.storedFields().document(each.doc, KNOWN_BY).getValues(PageFields.TAG));
            candidates.add(new Candidate(each.doc, byWords.getOrDefault(each.doc, 0f), inCommon(tags, others)));
        }
        return candidates;
    }

    /** What may be like it: how telling the words in common are, and which share of all tags of both they have in common. */
    private record Candidate(int document, double words, double tags) {
    }

    private List<Titled> titles(List<Candidate> candidates) throws IOException {
        double most = candidates.stream().mapToDouble(Candidate::words).max().orElse(1);
        List<Candidate> best = candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate one) -> TAGS * one.tags() + one.words() / Math.max(most, 1))
                        .reversed())
                .limit(SIZE)
                .toList();
        List<Titled> titles = new ArrayList<>();
        for (Candidate each : best) {
            titles.add(pages.titled(each.document()));
        }
        return titles;
    }

    /** Jaccard's index: an article with many tags is not like everything. */
    private static double inCommon(Set<String> tags, Set<String> others) {
        Set<String> all = new HashSet<>(tags);
        all.addAll(others);
        long both = tags.stream().filter(others::contains).count();
        return all.isEmpty() ? 0 : (double) both / all.size();
    }

    private Query words(int document) throws IOException {
        MoreLikeThis like = new MoreLikeThis(index.getIndexReader());
        like.setAnalyzer(stems);
        like.setFieldNames(new String[]{PageFields.TITLE, PageFields.SUMMARY, PageFields.TEXT});
        like.setMinTermFreq(OFTEN);
        like.setMinDocFreq(OFTEN);
        like.setMaxDocFreqPct(MOST_PERCENT);
        like.setBoost(true);
        like.setMinWordLen(WORD_LENGTH);
        like.setMaxQueryTerms(TELLING_WORDS);
        return like.like(document);
    }

    private static TermQuery term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
