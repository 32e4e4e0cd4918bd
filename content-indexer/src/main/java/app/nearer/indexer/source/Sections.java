package app.nearer.indexer.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two parts of a file: front matter between two lines {@code ---}, and the body below them.
 *
 * @param bodyLine the line in which the body begins
 */
record Sections(String frontMatter, String body, int bodyLine) {

    /** The line in which every front matter begins. */
    static final int FRONT_MATTER_LINE = 2;

    private static final String FENCE = "---";
    private static final int MOST_BYTES = 1_000_000;
    private static final Pattern CONFLICT = Pattern.compile("(<<<<<<<|>>>>>>>) .*");

    /** Splits a file, or notes why it cannot be split. */
    static Optional<Sections> of(byte[] bytes, Problems problems) {
        return decoded(bytes, problems).flatMap(text -> split(text, problems));
    }

    private static Optional<String> decoded(byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(1, "the file is larger than 1 MB: an article is a few pages of text");
        } else if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            problems.add(1, "the file begins with a byte order mark: save it as UTF-8 without one (without \"BOM\")");
        } else if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.add(1, "the file is UTF-16: save it as UTF-8");
        } else {
            return utf8(bytes, problems);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && Arrays.equals(Arrays.copyOf(bytes, mark.length), toBytes(mark));
    }

    private static byte[] toBytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static Optional<String> utf8(byte[] bytes, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add((int) text.chars().filter(c -> c == '\n').count() + 1,
                    "this line is not UTF-8: save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.replace("\r\n", "\n"));
    }

    private static Optional<Sections> split(String text, Problems problems) {
        if (text.isBlank()) {
            problems.add(1, "the file is empty: write the article or delete the file");
            return Optional.empty();
        }
        List<String> lines = text.lines().toList();
        if (!checkLines(lines, problems)) {
            return Optional.empty();
        }
        if (!lines.getFirst().stripTrailing().equals(FENCE)) {
            problems.add(1, "the front matter is missing: the first line must be ---");
            return Optional.empty();
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return Optional.of(new Sections(String.join("\n", lines.subList(1, i)) + "\n",
                        String.join("\n", lines.subList(i + 1, lines.size())), i + 2));
            }
        }
        problems.add(1, "the front matter that begins here does not end: put a line --- between it and the text");
        return Optional.empty();
    }

    private static boolean checkLines(List<String> lines, Problems problems) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
                problems.add(i + 1, "this line holds a character that cannot be seen (a control character): delete it");
            }
            if (CONFLICT.matcher(line).matches()) {
                problems.add(i + 1, "this line is the mark of an unresolved merge: choose one of the two versions");
            }
        }
        return problems.isEmpty();
    }
}
