package app.nearer.indexer.extract;

import java.util.ArrayList;
import java.util.List;

import app.nearer.indexer.extract.Block.Kind;

/** Plain text, as it is when a page is copied: its headings have no marks. */
final class PlainTextPage {

    private static final int LONGEST_HEADING = 10;

    /** In text that is broken at the edge of a page, about one line in five happens to end with its sentence. */
    private static final double MANY = 0.35;

    private PlainTextPage() {
    }

    static List<Block> blocks(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean unbroken = isUnbroken(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean begins = paragraph.isEmpty() || Boilerplate.endsASentence(paragraph.toString());
            if (line.isEmpty() || begins && isHeading(line) || isItem(line)) {
                end(paragraph, blocks);
                if (isItem(line)) {
                    blocks.add(new Block(Kind.ITEM, line.substring(1).strip()));
                } else if (!line.isEmpty()) {
                    blocks.add(new Block(Kind.HEADING, line));
                }
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
                if (unbroken && Boilerplate.endsASentence(line)) {
                    end(paragraph, blocks);
                }
            }
        }
        end(paragraph, blocks);
        return blocks;
    }

    /** Whether lines end where sentences do, rather than at the edge of a page. */
    private static boolean isUnbroken(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        return filled.stream().filter(Boilerplate::endsASentence).count() > filled.size() * MANY;
    }

    private static boolean isItem(String line) {
        return line.matches("[-*•·–] \\S.*");
    }

    private static boolean isHeading(String line) {
        String clean = line.replaceAll("[?!]$", "");
        return line.split("\\s+").length <= LONGEST_HEADING && !Boilerplate.endsASentence(clean)
                && Character.isUpperCase(line.charAt(0));
    }

    private static void end(StringBuilder paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block(Kind.PARAGRAPH, paragraph.toString()));
            paragraph.setLength(0);
        }
    }
}
