package app.nearer.recommendation.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Reads the doc values of what a search found: in the order of the documents, with one reader for each segment. */
final class SegmentValues {

    private SegmentValues() {
    }

    /** Opens a reader of one segment. */
    interface Opener<R> {
        R open(LeafReader segment) throws IOException;
    }

    /** Reads one document, by its number within the segment. */
    interface Read<R, V> {
        V read(R reader, int document) throws IOException;
    }

    /** Takes what was read, with the document's number in the whole index. */
    interface ValueConsumer<V> {
        void accept(int document, V values);
    }

    static <R, V> void read(IndexSearcher index, ScoreDoc[] found, Opener<R> opener, Read<R, V> read, ValueConsumer<V> consumer)
            throws IOException {
        Arrays.sort(found, Comparator.comparingInt(document -> document.doc));
        List<LeafReaderContext> segments = index.getIndexReader().leaves();
        @Nullable
        LeafReaderContext segment = null;
        @Nullable
        R reader = null;
        for (ScoreDoc document : found) {
            LeafReaderContext itsSegment = segments.get(ReaderUtil.subIndex(document.doc, segments));
            if (reader == null || itsSegment != segment) {
                segment = itsSegment;
                reader = opener.open(segment.reader());
            }
            consumer.accept(document.doc, read.read(reader, document.doc - itsSegment.docBase));
        }
    }
}
