package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Verdict;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.recommendation.ranking.Rules;
import app.nearer.tipindex.TipAnalyzer;
import app.nearer.tipindex.TipFields;
import app.nearer.tipindex.TipText;

/**
 * The systems that are compared. All choose from the same documents: those that Nearer's own query lets through for the person, so that what
 * is compared is choosing and ordering, and not who leaves out what would hurt.
 */
final class Systems {

    /** Documents of each system that go into the pool. */
    static final int DEPTH = 20;

    private static final int LIST = 10;
    private static final int LARGEST_GAPS = 3;
    private static final int RERANKED = 100;

    /** As the quiz calls them. */
    private static final Map<Dimension, String> NAMES = Map.of(Dimension.EMOTIONAL, "Emotional closeness", Dimension.PHYSICAL,
            "Touch and presence", Dimension.SEXUAL, "Sexual closeness", Dimension.INTELLECTUAL, "Thinking together",
            Dimension.EXPERIENTIAL, "Time and life shared", Dimension.SOCIAL, "Belonging", Dimension.SPIRITUAL,
            "Meaning and values");

    private final Library library;
    private final Likeness likeness;

    Systems(Library library) {
        this.library = library;
        this.likeness = new Likeness(library);
    }

    /** BM25 on the names of the largest gaps. */
    List<String> bm25(Person person) {
        return search(withWords(person, Ranking.candidates(person.result(List.of()))), DEPTH);
    }

    /** Facets as filters, from narrow to wide, then BM25. */
    List<String> facets(Person person) {
        Query fitting = Ranking.candidates(person.result(List.of()));
        Query dimensions = anyOf(TipFields.STRENGTH, person.missing());
        Query barriers = person.barriers().isEmpty()
                ? MatchAllDocsQuery.INSTANCE
                : anyOf(TipFields.HELPS_WITH, person.barriers());
        Query company = person.company() == null
                ? MatchAllDocsQuery.INSTANCE
                : anyOf(TipFields.COMPANY, List.of(person.company()));
        Set<String> found = new LinkedHashSet<>();
        for (List<Query> filters : List.of(List.of(dimensions, barriers, company), List.of(dimensions, barriers),
                List.of(dimensions))) {
            BooleanQuery.Builder all = new BooleanQuery.Builder().add(fitting, Occur.FILTER);
            filters.forEach(filter -> all.add(filter, Occur.FILTER));
            found.addAll(search(withWords(person, all.build()), DEPTH));
        }
        return found.stream().limit(DEPTH).toList();
    }

    /** The weighted boolean query by which Nearer finds its candidates, without choosing the list as a whole. */
    List<String> weighted(Person person) {
        return weighted(person, DEPTH);
    }

    /** The same, but {@code depth} of them. */
    List<String> weighted(Person person, int depth) {
        return search(Ranking.candidates(person.result(List.of())), depth);
    }

    /** The order of the score by which Nearer chooses, with nothing chosen as a whole. */
    List<String> byScore(Person person) {
        try {
            return Ranking.byScore(library.index(), person.result(List.of()), DEPTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Maximal marginal relevance over the weighted query (J. Carbonell and J. Goldstein, SIGIR 1998).
     *
     * @param lambda in [0, 1]: 1 looks at relevance alone
     */
    List<String> mmr(Person person, double lambda, boolean byText) {
        ScoreDoc[] found = searched(Ranking.candidates(person.result(List.of())), RERANKED);
        List<String> left = new ArrayList<>(ids(found));
        double best = found.length == 0 ? 1 : found[0].score;
        double[] relevance = Arrays.stream(found).mapToDouble(document -> document.score / best).toArray();
        List<String> order = List.copyOf(left);
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < DEPTH && !left.isEmpty()) {
            String next = left.getFirst();
            double most = Double.NEGATIVE_INFINITY;
            for (String candidate : left) {
                double like = chosen.stream().mapToDouble(other -> likeness.of(candidate, other, byText)).max().orElse(0);
                double value = lambda * relevance[order.indexOf(candidate)] - (1 - lambda) * like;
                if (value > most) {
                    next = candidate;
                    most = value;
                }
            }
            left.remove(next);
            chosen.add(next);
        }
        return chosen;
    }

    /** Nearer: a list of ten, and then the next ten for somebody who has read these. */
    List<String> nearer(Person person) {
        return nearer(person, Rules.ALL);
    }

    /** The same by other rules. */
    List<String> nearer(Person person, Rules rules) {
        List<String> first = list(person, List.of(), rules);
        List<String> both = new ArrayList<>(first);
        both.addAll(list(person, first.stream().map(item -> new ItemVerdict(item, Verdict.READ)).toList(), rules));
        return both;
    }

    private List<String> list(Person person, List<ItemVerdict> history, Rules rules) {
        try {
            return Ranking.rank(library.index(), person.result(history), LIST, rules).stream().map(ListItem::id).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query withWords(Person person, Query filter) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(filter, Occur.FILTER).add(MatchAllDocsQuery.INSTANCE,
                Occur.SHOULD);
        try (Analyzer analyzer = TipAnalyzer.create()) {
            QueryBuilder words = new QueryBuilder(analyzer);
            for (Dimension dimension : person.missing().stream().limit(LARGEST_GAPS).toList()) {
                for (String field : List.of(TipFields.TITLE, TipFields.SUMMARY, TipFields.BODY)) {
                    Query named = words.createBooleanQuery(field, NAMES.get(dimension));
                    if (named != null) {
                        query.add(named, Occur.SHOULD);
                    }
                }
            }
        }
        return query.build();
    }

    private static Query anyOf(String field, Iterable<? extends Enum<?>> values) {
        BooleanQuery.Builder anyOf = new BooleanQuery.Builder();
        values.forEach(value -> anyOf.add(new TermQuery(new Term(field, value.name())), Occur.SHOULD));
        return anyOf.build();
    }

    private List<String> search(Query query, int depth) {
        return ids(searched(query, depth));
    }

    private ScoreDoc[] searched(Query query, int depth) {
        try {
            return library.index().search(query, depth).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> ids(ScoreDoc[] found) {
        try {
            List<String> ids = new ArrayList<>();
            for (ScoreDoc document : found) {
                ids.add(TipText.read(library.index().storedFields(), document.doc).id());
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
