package app.nearer.indexer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Looks through a body for what the site does not show, and collects its links to other articles. */
final class MarkdownRules extends AbstractVisitor {

    /** What the site has besides articles, and an article may lead to. */
    private static final Set<String> SITE_PAGES = Set.of("/support");

    private final int firstLine;
    private final Problems problems;
    private final List<ArticleLink> links = new ArrayList<>();

    MarkdownRules(int firstLine, Problems problems) {
        this.firstLine = firstLine;
        this.problems = problems;
    }

    List<ArticleLink> links() {
        return links;
    }

    @Override
    public void visit(HtmlBlock html) {
        problems.add(line(html), "raw HTML is not used here: write it in Markdown");
    }

    @Override
    public void visit(HtmlInline html) {
        problems.add(line(html), "raw HTML is not used here: write it in Markdown, or \\< for the sign itself");
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            problems.add(line(heading), "this is a level-1 heading, which the title is already: begin it with ##");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        problems.add(line(image), "images are not used here: take it out");
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        if (target.startsWith(MarkdownBody.ARTICLE_SCHEME)) {
            links.add(new ArticleLink(target.substring(MarkdownBody.ARTICLE_SCHEME.length()), line(link)));
        } else if (!SITE_PAGES.contains(target) && !target.startsWith("https://") && !target.startsWith("mailto:")) {
            problems.add(line(link),
                    "the link to \"%s\" leads nowhere: write article:some-id for an article, /support for the site's page of help, https://… for a page elsewhere",
                    target);
        }
        if (link.getFirstChild() == null) {
            problems.add(line(link), "the link to \"%s\" has no words: write them between the square brackets", target);
        }
        visitChildren(link);
    }

    private int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? line(node.getParent()) : firstLine + spans.getFirst().getLineIndex();
    }
}
