package app.nearer.indexer.source;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Sets the words of a parsed text by {@link Typography}; a quotation may begin in plain words and end in emphasised ones. */
final class Typesetting extends AbstractVisitor {

    private Typography typography = new Typography();

    @Override
    public void visit(Paragraph paragraph) {
        typography = new Typography();
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        typography = new Typography();
        visitChildren(heading);
    }

    @Override
    public void visit(Text words) {
        words.setLiteral(typography.next(words.getLiteral()));
    }

    /** Stays as it was typed. */
    @Override
    public void visit(Code code) {
        typography.next(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        typography.next(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        typography.next(" ");
    }
}
