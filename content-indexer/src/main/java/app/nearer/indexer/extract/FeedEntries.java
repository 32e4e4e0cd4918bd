package app.nearer.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;

/** The entries of an RSS or Atom feed; one with a DOCTYPE is refused. */
final class FeedEntries {

    private static final int MOST = 50;

    private FeedEntries() {
    }

    /** An entry, whose text is HTML. */
    record Entry(String title, String address, String html) {
    }

    static List<Entry> of(byte[] feed) {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(feed))) {
            return input.build(reader).getEntries().stream().limit(MOST).map(FeedEntries::entry).toList();
        } catch (FeedException | IOException | IllegalArgumentException e) {
            boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new UnreadablePageException(doctype
                    ? "the feed has a DOCTYPE, and such feeds are refused"
                    : "the feed cannot be read: " + e.getMessage(), e);
        }
    }

    private static Entry entry(SyndEntry entry) {
        StringBuilder html = new StringBuilder();
        entry.getContents().stream().map(SyndContent::getValue).filter(Objects::nonNull).forEach(html::append);
        SyndContent description = entry.getDescription();
        if (html.isEmpty() && description != null && description.getValue() != null) {
            html.append(description.getValue());
        }
        return new Entry(Jsoup.parse(Objects.requireNonNullElse(entry.getTitle(), "")).text(),
                Objects.requireNonNullElse(entry.getLink(), ""), html.toString());
    }
}
