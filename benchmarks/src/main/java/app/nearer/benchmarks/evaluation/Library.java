package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

import app.nearer.benchmarks.ranking.Tips;
import app.nearer.tipindex.Tip;

/**
 * The tips that all systems choose from, and their index.
 *
 * @param tips by their ids
 */
record Library(Map<String, Tip> tips, IndexSearcher index) {

    static Library of(Path content) throws IOException {
        return of(Tips.ofLibrary(content));
    }

    static Library of(List<Tip> tips) throws IOException {
        Map<String, Tip> byId = new TreeMap<>();
        tips.forEach(tip -> byId.put(tip.id(), tip));
        DirectoryReader reader = Tips.index(tips, new ByteBuffersDirectory());
        return new Library(byId, new IndexSearcher(reader));
    }

    Tip tip(String id) {
        Tip tip = tips.get(id);
        if (tip == null) {
            throw new IllegalArgumentException("there is no tip " + id);
        }
        return tip;
    }
}
