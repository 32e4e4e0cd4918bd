package app.nearer.indexer.draft;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import app.nearer.indexer.extract.ExtractedText;
import app.nearer.indexer.extract.Extraction;
import app.nearer.indexer.fetch.FetchedPage;
import app.nearer.indexer.fetch.PageFetcher;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.proposal.NearDuplicate;
import app.nearer.indexer.proposal.NearDuplicates;
import app.nearer.indexer.proposal.Proposal;
import app.nearer.indexer.proposal.Proposer;
import app.nearer.indexer.run.LibraryReader;
import app.nearer.indexer.source.Library;

/** Makes drafts of pages. */
public final class DraftDesk {

    private final LibraryReader content;
    private final DraftFolder drafts;
    private final PageFetcher fetcher;
    private final Clock clock;

    public DraftDesk(LibraryReader content, DraftFolder drafts, PageFetcher fetcher, Clock clock) {
        this.content = content;
        this.drafts = drafts;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /**
     * Makes drafts of the page at an address; of a feed, one of each entry.
     *
     * @throws app.nearer.indexer.fetch.FetchRefusedException        if the address or what is there is refused
     * @throws app.nearer.indexer.extract.UnreadablePageException if there is no text
     */
    public List<Draft> make(URI address) throws IOException {
        FetchedPage page = fetcher.fetch(address);
        return make(page.address().toString(), page.contentType(), page.body());
    }

    /**
     * Makes drafts of a page that is here already.
     *
     * @param source      where it comes from
     * @param contentType as a server calls it; may be empty
     * @throws app.nearer.indexer.extract.UnreadablePageException if there is no text
     */
    public List<Draft> make(String source, String contentType, byte[] page) throws IOException {
        List<ExtractedText> texts = Extraction.of(source, contentType, page);
        Library library = content.read(Progress.NONE);
        Proposer proposer = Proposer.learntFrom(library);
        List<Draft> made = new ArrayList<>();
        try (NearDuplicates duplicates = NearDuplicates.in(library)) {
            for (ExtractedText text : texts) {
                made.add(make(text, proposer, duplicates));
            }
        }
        return made;
    }

    private Draft make(ExtractedText text, Proposer proposer, NearDuplicates duplicates) throws IOException {
        List<TaggedPassage> passages = text.passages()
                .stream()
                .map(passage -> new TaggedPassage(passage, proposer.propose(passage.all()), duplicates.of(passage.all())))
                .toList();
        List<Proposal> whole = proposer.propose(text.title() + "\n" + text.text());
        String title = DraftText.title(text);
        String id = drafts.write(DraftText.id(title),
                free -> DraftText.markdown(free, text, whole, passages, LocalDate.ofInstant(clock.instant(), clock.getZone())));
        List<NearDuplicate> all = passages.stream().map(TaggedPassage::duplicates).flatMap(Collection::stream).distinct()
                .toList();
        return new Draft(id, title, text.source(), id + ".md", passages.size(), text.dropped(), whole, all);
    }
}
