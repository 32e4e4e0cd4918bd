package app.nearer.recommendation.search;

import java.io.IOException;
import java.text.ParseException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import app.nearer.contracts.IndexReplicaEvent.Serving;
import app.nearer.contracts.library.LibraryHits;
import app.nearer.contracts.library.LibrarySearch;
import app.nearer.contracts.library.LibraryTitles;
import app.nearer.contracts.library.TypedWords;
import app.nearer.recommendation.replica.Replica;
import app.nearer.tipindex.PageFields;

/** Answers what is asked of the library from the snapshot that is served. Nothing that was asked is kept or logged. */
@Component
class SearchDesk {

    private static final Logger log = LoggerFactory.getLogger(SearchDesk.class);

    private static final LibrarySearch WARM = new LibrarySearch("a friend who listens", "en", null, null, null, null, false, 1);

    private final Replica replica;
    private final AtomicReference<@Nullable OfSnapshot> current = new AtomicReference<>();

    SearchDesk(Replica replica) {
        this.replica = replica;
    }

    /** The synonyms of a snapshot, made ready once. */
    private record OfSnapshot(String version, SearchWords words) {
    }

    /** Makes ready for a new snapshot before somebody asks: the first search of all would take longer than anybody waits. */
    @Scheduled(fixedDelayString = "PT1S")
    void prepare() {
        OfSnapshot known = current.get();
        Optional<String> serving = replica.serving().map(Serving::snapshot);
        if (serving.isPresent() && (known == null || !known.version().equals(serving.get()))) {
            try {
                find(WARM);
                suggest(new TypedWords(WARM.words(), WARM.language()));
            } catch (IOException | RuntimeException e) {
                log.warn("search could not be made ready: {}", e.toString());
            }
        }
    }

    LibraryHits find(LibrarySearch search) throws IOException {
        try (Replica.Lease lease = replica.acquire()) {
            return new Search(lease.searcher(), words(lease)).find(search);
        }
    }

    LibraryTitles suggest(TypedWords typed) throws IOException {
        try (Replica.Lease lease = replica.acquire()) {
            return Titles.suggest(lease.searcher(), typed);
        }
    }

    Optional<LibraryTitles> like(String article) throws IOException {
        try (Replica.Lease lease = replica.acquire()) {
            return new Neighbours(lease.searcher(), words(lease).stems()).of(article);
        }
    }

    private SearchWords words(Replica.Lease lease) throws IOException {
        String version = lease.snapshot().version();
        OfSnapshot known = current.get();
        if (known != null && known.version().equals(version)) {
            return known.words();
        }
        SearchWords words = read(lease.searcher(), version);
        current.set(new OfSnapshot(version, words));
        return words;
    }

    /** Synonyms that cannot be read are no reason to find nothing. */
    private static SearchWords read(IndexSearcher index, String version) throws IOException {
        DirectoryReader reader = (DirectoryReader) index.getIndexReader();
        String synonyms = reader.getIndexCommit().getUserData().getOrDefault(PageFields.SYNONYMS, "");
        try {
            return new SearchWords(synonyms);
        } catch (ParseException e) {
            log.warn("the synonyms of snapshot {} cannot be read: {}", version, e.getMessage());
            return SearchWords.withoutSynonyms();
        }
    }
}
