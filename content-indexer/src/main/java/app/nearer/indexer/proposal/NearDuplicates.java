package app.nearer.indexer.proposal;

import java.util.List;

import app.nearer.indexer.source.Library;

/** Finds texts of the library that say nearly the same as another: the most similar ones by Lucene, compared word for word. */
public final class NearDuplicates implements AutoCloseable {

    private static final int NEAREST = 15;

    private final LibraryIndex index;

    private NearDuplicates(LibraryIndex index) {
        this.index = index;
    }

    /** In this library; its user closes it. */
    public static NearDuplicates in(Library library) {
        return new NearDuplicates(LibraryIndex.of(Example.of(library)));
    }

    /** Those of a text, the most alike first. */
    public List<NearDuplicate> of(String text) {
        return NearDuplicate.of(text, index.nearest(text, NEAREST));
    }

    @Override
    public void close() {
        index.close();
    }
}
