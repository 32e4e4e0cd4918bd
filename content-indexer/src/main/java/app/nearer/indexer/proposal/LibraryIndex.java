package app.nearer.indexer.proposal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

import app.nearer.tipindex.TipAnalyzer;

/** The texts of the library in an index in memory, asked by whole texts: Lucene's MoreLikeThis, scored by BM25. */
final class LibraryIndex implements AutoCloseable {

    private static final String TEXT = "text";
    private static final int QUERY_TERMS = 60;

    private final List<Example> examples;
    private final Analyzer analyzer = TipAnalyzer.create();
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final MoreLikeThis likeThis;

    private LibraryIndex(List<Example> examples) throws IOException {
        this.examples = examples;
        write();
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        likeThis = new MoreLikeThis(reader);
        likeThis.setAnalyzer(analyzer);
        likeThis.setFieldNames(new String[]{TEXT});
        likeThis.setMinTermFreq(1);
        likeThis.setMinDocFreq(2);
        likeThis.setMaxQueryTerms(QUERY_TERMS);
    }

    static LibraryIndex of(List<Example> examples) {
        try {
            return new LibraryIndex(examples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        try (IndexWriter writer = new IndexWriter(directory,
                new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (Example example : examples) {
                Document document = new Document();
                document.add(new TextField(TEXT, example.text(), Store.NO));
                writer.addDocument(document);
            }
        }
    }

    /** The texts that are most like one, {@code count} at most. */
    List<Example> nearest(String text, int count) {
        try {
            Query query = likeThis.like(TEXT, new StringReader(text));
            List<Example> nearest = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, count).scoreDocs) {
                nearest.add(examples.get(found.doc));
            }
            return nearest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
            analyzer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
