package app.nearer.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Makes texts of pages, whatever they are written in. */
public final class Extraction {

    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED = Pattern.compile("^(?:(?!<(html|head|body)\\b).)*?<(rss|feed|rdf:RDF)\\b", Pattern.DOTALL);
    private static final Pattern HTML = Pattern.compile("<(html|head|body|article|main|div|p|h1|h2)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 4_000;

    private Extraction() {
    }

    /** What a page is written in. */
    public enum Format {

        HTML,

        TEXT,

        FEED
    }

    /**
     * Reads a page; a feed gives a text for each of its entries.
     *
     * @param source      where it came from
     * @param contentType as a server calls it; may be empty
     * @throws UnreadablePageException if there is no text in it
     */
    public static List<ExtractedText> of(String source, String contentType, byte[] page) {
        List<ExtractedText> texts = switch (format(contentType, page)) {
            case FEED -> FeedEntries.of(page).stream().map(entry -> ofEntry(source, entry)).toList();
            case HTML -> List.of(ofHtml(source, "", parse(source, contentType, page)));
            case TEXT -> List.of(ofText(source, new String(page, charset(contentType))));
        };
        List<ExtractedText> withWords = texts.stream().filter(text -> !text.passages().isEmpty()).toList();
        if (withWords.isEmpty()) {
            throw new UnreadablePageException("there is no text in " + source);
        }
        return withWords;
    }

    static Format format(String contentType, byte[] page) {
        String beginning = new String(page, 0, Math.min(page.length, BEGINNING), StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (FEED.matcher(beginning).find()) {
            return Format.FEED;
        }
        boolean html = contentType.toLowerCase(Locale.ROOT).contains("html")
                || !contentType.startsWith("text/plain") && HTML.matcher(beginning).find();
        return html ? Format.HTML : Format.TEXT;
    }

    private static ExtractedText ofEntry(String feed, FeedEntries.Entry entry) {
        String source = entry.address().isEmpty() ? feed : entry.address();
        return ofHtml(source, entry.title(), Jsoup.parse(entry.html()));
    }

    private static ExtractedText ofHtml(String source, String title, Document page) {
        String itsTitle = title.isEmpty() ? HtmlPage.title(page) : title;
        return of(itsTitle, source, HtmlPage.blocks(page));
    }

    private static ExtractedText ofText(String source, String text) {
        return of("", source, PlainTextPage.blocks(text));
    }

    private static ExtractedText of(String title, String source, List<Block> blocks) {
        List<Block> text = Boilerplate.without(blocks).stream().filter(block -> !block.text().equalsIgnoreCase(title)).toList();
        return new ExtractedText(title, source, Passages.of(text), blocks.size() - text.size());
    }

    private static Document parse(String source, String contentType, byte[] page) {
        Matcher charset = CHARSET.matcher(contentType);
        @Nullable
        String named = charset.find() ? charset(contentType).name() : null;
        try {
            // without a name jsoup looks for it in the page
            return Jsoup.parse(new ByteArrayInputStream(page), named, "");
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }

    private static Charset charset(String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        try {
            return charset.find() ? Charset.forName(charset.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
