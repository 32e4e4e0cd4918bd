package app.nearer.indexer.source;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * The text of an article in Markdown.
 *
 * @param firstLine the line of the file in which it begins
 * @param links     its links to other articles
 */
public record MarkdownBody(String markdown, int firstLine, List<ArticleLink> links) {

    /** What a link to another article begins with. */
    static final String ARTICLE_SCHEME = "article:";

    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new SafeAddresses())
            .attributeProviderFactory(context -> MarkdownBody::linkAttributes)
            .build();

    public MarkdownBody {
        links = List.copyOf(links);
    }

    /**
     * Reads a body, and notes what is wrong in it.
     *
     * @param firstLine the line of the file in which the body begins
     */
    static MarkdownBody parse(String markdown, int firstLine, Problems problems) {
        if (markdown.isBlank()) {
            problems.add(firstLine, "there is no text below the front matter: write the article");
            return new MarkdownBody(markdown, firstLine, List.of());
        }
        MarkdownRules rules = new MarkdownRules(firstLine, problems);
        PARSER.parse(markdown).accept(rules);
        return new MarkdownBody(markdown, firstLine, rules.links());
    }

    /** Its paragraphs and headings, in order, as a reader reads them. */
    public List<Passage> passages() {
        PlainText text = new PlainText(firstLine);
        document().accept(text);
        return List.copyOf(text.passages());
    }

    /**
     * The body as sanitised HTML.
     *
     * @param linked whether the article with an id can be linked to; where not, the words stand without the link
     */
    public String html(Predicate<String> linked) {
        Node document = document();
        document.accept(new LinkResolver(linked));
        return RENDERER.render(document).strip();
    }

    private Node document() {
        Node document = PARSER.parse(markdown);
        document.accept(new Typesetting());
        return document;
    }

    private static void linkAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link) {
            if (link.getDestination().startsWith("/")) {
                attributes.remove("rel");
            } else {
                attributes.put("rel", "nofollow noopener noreferrer");
            }
        }
    }

    /** Lets through what {@link MarkdownRules} allows, and nothing more, should it ever be asked. */
    private static final class SafeAddresses implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            boolean own = url.startsWith("/") && !url.startsWith("//");
            return own || url.startsWith("https://") || url.startsWith("mailto:") ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }

    /** Turns links to articles into addresses of the site. */
    private static final class LinkResolver extends AbstractVisitor {

        private final Predicate<String> linked;

        LinkResolver(Predicate<String> linked) {
            this.linked = linked;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!link.getDestination().startsWith(ARTICLE_SCHEME)) {
                return;
            }
            String id = link.getDestination().substring(ARTICLE_SCHEME.length());
            if (linked.test(id)) {
                link.setDestination("/articles/" + id);
            } else {
                replaceByItsWords(link);
            }
        }

        private static void replaceByItsWords(Link link) {
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }
    }
}
