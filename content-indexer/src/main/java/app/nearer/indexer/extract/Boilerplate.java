package app.nearer.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.nearer.indexer.extract.Block.Kind;

/** Takes out what stands on pages beside their text: invitations to click, credits, bylines, the list of references. */
final class Boilerplate {

    private static final int FEW_WORDS = 4;
    private static final double MANY = 0.5;

    private static final Pattern MARK = Pattern.compile("\\s?\\[\\d{1,3}(,\\s?\\d{1,3})*]");
    private static final Pattern NOT_TEXT = Pattern
            .compile("^(related( articles?)?|read( more| next| also)?|see also|more on|advertisement|sponsored|sources?"
                    + "|references|bibliography|share( this)?|tags?|filed under|written by|by|(medically |fact |clinically )?(reviewed|checked|updated|published) (by|on)"
                    + "|(illustration|photo|photograph|image|picture)s? (by|credit|courtesy|via)|credit|getty|copyright|©|all rights reserved|about the author"
                    + "|last (updated|reviewed)|table of contents|skip to)\\b.{0,120}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern INVITATION = Pattern
            .compile("\\b(click (here|below)|find out (here|more)|read (this|more|on)|learn more|more on that|"
                    + "sign up|subscribe|newsletter|our (quiz|course|podcast|app|guide)|take (the|our|this) quiz|download|discover the|watch (this|the video)"
                    + "|check (this|it) out|follow us|leave a comment|cookies?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CITATION = Pattern.compile(
            "doi\\b|doi\\.org|\\b(19|20)\\d\\d;\\s?\\d+|\\bet al\\b|\\beds?\\.|\\b(Press|Publications|Publishing|Elsevier|SAGE|Journal"
                    + "|Psychology|Institute)\\b.*[.:]|^[A-Z][\\p{L}'-]+ [A-Z]{1,3}[,.]|^[A-Z][\\p{L}'-]+, [A-Z]|\\.(org|com|gov)\\b|https?://");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;][\"'”’)\\]]*$");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?…][\"'”’)]?)\\s+(?=[\\p{Lu}\"'“‘(])");

    private Boilerplate() {
    }

    /** The blocks that are text. */
    static List<Block> without(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        List<Block> text = blocks.subList(0, beginOfReferences(blocks));
        for (int i = 0; i < text.size(); i++) {
            Block block = cleaned(text.get(i));
            boolean announcesNothing = block.text().endsWith(":") && block.kind() == Kind.PARAGRAPH
                    && (i + 1 == text.size() || text.get(i + 1).kind() != Kind.ITEM);
            if (!block.text().isEmpty() && !announcesNothing && isText(block)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** Whether a line ends as sentences do. */
    static boolean endsASentence(String line) {
        return SENTENCE_END.matcher(line).find();
    }

    private static boolean isText(Block block) {
        String text = block.text();
        if (NOT_TEXT.matcher(text).matches()) {
            return false;
        }
        return block.kind() != Kind.PARAGRAPH || endsASentence(text) || text.split("\\s+").length > FEW_WORDS;
    }

    private static Block cleaned(Block block) {
        String text = MARK.matcher(block.text()).replaceAll("").strip();
        if (block.kind() == Kind.HEADING) {
            return new Block(block.kind(), text);
        }
        // an invitation to click is a sentence of its own, and the rest of its paragraph may be text
        String kept = Stream.of(BETWEEN_SENTENCES.split(text))
                .filter(sentence -> !INVITATION.matcher(sentence).find())
                .collect(Collectors.joining(" "));
        return new Block(block.kind(), kept);
    }

    /** From where on most blocks are references, if there is such a place. */
    private static int beginOfReferences(List<Block> blocks) {
        int citations = 0;
        int begin = blocks.size();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isReference(blocks.get(i).text())) {
                citations++;
                if ((double) citations / (blocks.size() - i) > MANY && citations > 1) {
                    begin = i;
                }
            }
        }
        return begin;
    }

    private static boolean isReference(String text) {
        return CITATION.matcher(text).find() || text.toLowerCase(Locale.ROOT).matches("(references|sources|bibliography)\\W*");
    }
}
