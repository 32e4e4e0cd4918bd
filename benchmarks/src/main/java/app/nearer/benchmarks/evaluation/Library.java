package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

import app.nearer.benchmarks.ranking.SampleLibraries;
import app.nearer.contracts.ListItem;
import app.nearer.indexer.snapshot.PlannedArticle;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.recommendation.ranking.RankingWeights;
import app.nearer.tipindex.ArticleText;

/**
 * The articles that all systems choose from, and their index.
 *
 * @param articles by their ids
 */
record Library(Map<String, PlannedArticle> articles, IndexSearcher index) {

    static Library of(Path content) throws IOException {
        List<PlannedArticle> planned = SampleLibraries.ofContent(content);
        Map<String, PlannedArticle> byId = new TreeMap<>();
        planned.forEach(article -> byId.put(article.article().id(), article));
        DirectoryReader reader = SampleLibraries.index(planned, new ByteBuffersDirectory());
        return new Library(byId, new IndexSearcher(reader));
    }

    /** Returns the lists of articles that Nearer makes by some weights. */
    Function<Life, List<String>> lists(List<Life> people, RankingWeights weights) throws IOException {
        Map<String, List<String>> lists = new TreeMap<>();
        for (Life person : people) {
            lists.put(person.id(), Ranking.rank(index, person.result(), Ranking.SIZE, weights).stream().map(ListItem::article)
                    .toList());
        }
        return person -> lists.get(person.id());
    }

    /** Returns the ids of the articles that a query finds, best first. */
    List<String> search(Query query) {
        try {
            List<String> ids = new ArrayList<>();
            for (ScoreDoc found : index.search(query, articles.size()).scoreDocs) {
                ids.add(ArticleText.read(index.storedFields(), found.doc).id());
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
