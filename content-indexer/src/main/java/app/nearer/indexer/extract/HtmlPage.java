package app.nearer.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Elements;

import app.nearer.indexer.extract.Block.Kind;

/** An HTML page: its main part, of which only headings, paragraphs and lists come through the safelist. */
final class HtmlPage {

    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, blockquote, dd, pre";
    private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, input, select, nav, aside, "
            + "header, footer, figure, figcaption, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], "
            + "[role=complementary], [role=search], [role=dialog]";
    private static final Pattern NOT_TEXT = Pattern.compile(
            "(^|[-_\\s])(nav|navbar|menu|breadcrumbs?|cookies?|consent|banner|advert\\w*|ads?|promo\\w*|share|sharing|social|"
                    + "comments?|related|recommend\\w*|sidebar|subscribe|newsletter|signup|footer|byline|author|credits?|caption|popup|modal|references|toc)([-_\\s]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final double MAIN_SHARE = 0.4;
    private static final double MOSTLY_LINKS = 0.5;
    private static final Safelist TEXT_ONLY = Safelist.none()
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "ul", "ol", "blockquote", "dd", "dl", "pre", "div", "section",
                    "article", "main", "a");

    private HtmlPage() {
    }

    static String title(Document page) {
        Element heading = page.selectFirst("article h1, main h1, h1");
        return heading == null || heading.text().isBlank() ? page.title().strip() : heading.text().strip();
    }

    static List<Block> blocks(Document page) {
        page.select(NEVER_TEXT).remove();
        page.select("[class], [id]").forEach(HtmlPage::removeUnlessText);
        Element main = main(page.body());
        Document shell = Document.createShell("");
        shell.body().appendChild(main.clone());
        return read(new Cleaner(TEXT_ONLY).clean(shell).body());
    }

    private static void removeUnlessText(Element element) {
        String names = element.className() + " " + element.id();
        if (element.parent() != null && !element.is("html, body, main, article") && NOT_TEXT.matcher(names).find()) {
            element.remove();
        }
    }

    /** The one article or main part that holds much of the text, else the whole. */
    private static Element main(Element body) {
        int all = paragraphs(body);
        Elements candidates = body.select("article, main, [role=main]");
        return candidates.stream()
                .filter(candidate -> paragraphs(candidate) > all * MAIN_SHARE)
                .min((one, other) -> Integer.compare(paragraphs(one), paragraphs(other)))
                .orElse(body);
    }

    private static int paragraphs(Element within) {
        return within.select("p").stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    }

    private static List<Block> read(Element text) {
        List<Block> blocks = new ArrayList<>();
        Elements found = text.select(BLOCKS);
        if (found.isEmpty()) {
            return PlainTextPage.blocks(text.wholeText());
        }
        for (Element element : found) {
            boolean holdsOthers = !element.is("li") && element.select(BLOCKS).size() > 1;
            if (!holdsOthers && !(element.is("p") && element.closest("li, blockquote") != null) && !isMostlyLinks(element)
                    && !element.text().isBlank()) {
                blocks.add(new Block(kind(element), element.text().strip()));
            }
        }
        return blocks;
    }

    private static boolean isMostlyLinks(Element element) {
        int linked = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return linked > element.text().length() * MOSTLY_LINKS;
    }

    private static Kind kind(Element element) {
        if (element.tagName().matches("h[1-6]")) {
            return Kind.HEADING;
        }
        return element.is("li") ? Kind.ITEM : Kind.PARAGRAPH;
    }
}
