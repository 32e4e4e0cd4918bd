package app.nearer.indexer.source;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects what a reader reads, without marks. */
final class PlainText extends AbstractVisitor {

    private final int firstLine;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    PlainText(int firstLine) {
        this.firstLine = firstLine;
    }

    List<Passage> passages() {
        return passages;
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(paragraph, false);
    }

    @Override
    public void visit(Heading heading) {
        add(heading, true);
    }

    private void add(Node node, boolean heading) {
        text.setLength(0);
        visitChildren(node);
        passages.add(new Passage(firstLine + node.getSourceSpans().getFirst().getLineIndex(), heading, text.toString()));
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append(' ');
    }
}
