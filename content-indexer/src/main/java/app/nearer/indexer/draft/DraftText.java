package app.nearer.indexer.draft;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import app.nearer.contracts.Dimension;
import app.nearer.indexer.extract.ExtractedText;
import app.nearer.indexer.proposal.Label.Kind;
import app.nearer.indexer.proposal.NearDuplicate;
import app.nearer.indexer.proposal.Proposal;

/** Writes a draft as the library is written: front matter in which nothing is wrong, with the reasons as comments, and the passages below. */
final class DraftText {

    private static final int MOST_QUALITIES = 4;
    private static final int MOST_BARRIERS = 4;
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_SUMMARY = 200;
    private static final int WORDS_A_MINUTE = 200;
    private static final int MOST_MINUTES = 60;
    private static final double SURE_ENOUGH = 0.35;

    private DraftText() {
    }

    /** The title, or the first heading or words where there is none. */
    static String title(ExtractedText text) {
        String title = text.title();
        if (title.isBlank()) {
            String heading = text.passages().getFirst().heading();
            title = heading.isBlank() ? firstWords(text.passages().getFirst().body(), 8) : heading;
        }
        return cut(oneLine(title).replaceAll("[,;:]$", ""), LONGEST_TITLE);
    }

    /** Lower-case words of the title, joined by hyphens. */
    static String id(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String id = plain.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "") : id;
        return cut.isEmpty() ? "draft" : cut;
    }

    static String markdown(String id, ExtractedText text, List<Proposal> whole, List<TaggedPassage> passages, LocalDate today) {
        List<Proposal> proposals = whole.stream().filter(proposal -> proposal.confidence() >= SURE_ENOUGH).toList();
        List<String> lines = new ArrayList<>();
        lines.add("---");
        lines.add(
                "# Made from a page on %s, and not yet anybody's work. Before it is published: rewrite it in the library's own words,"
                        .formatted(today));
        lines.add(
                "# check every tag, grade the predicaments it answers, say when it must not be given, write its tips, name its references,");
        lines.add("# delete these comments, and move it to its folder.");
        lines.add(
                "# Confidence is the share of texts of the library that scored alike and have the tag; the words are those that led to it.");
        lines.add("id: " + id);
        lines.add("title: " + quoted(title(text)));
        lines.add("summary: " + quoted(summary(text)));
        lines.add("language: en");
        lines.add("status: draft");
        addDimensions(lines, proposals);
        addNames(lines, "qualities", named(proposals, Kind.QUALITY, MOST_QUALITIES));
        addNames(lines, "helps-with", named(proposals, Kind.BARRIER, MOST_BARRIERS));
        lines.addAll(List.of("relationships: [LIFE_AS_A_WHOLE]", "answers-to: {}", "not-when: []", "effort: 1",
                "minutes: " + minutes(text), "company: [ALONE, TOGETHER]", "cautions: []", "support-first: false",
                "reviewed-by: []",
                "review-by: " + today.plusYears(1), "references: []", "tips: []"));
        lines.add("# Source: " + oneLine(text.source()));
        lines.add("# %d blocks of the page were not taken for text.".formatted(text.dropped()));
        for (int i = 0; i < passages.size(); i++) {
            addReasons(lines, i + 1, passages.get(i));
        }
        lines.add("---");
        passages.forEach(passage -> addBody(lines, passage));
        return lines.stream().map(DraftText::visible).collect(Collectors.joining("\n")) + "\n";
    }

    private static void addDimensions(List<String> lines, List<Proposal> proposals) {
        List<Proposal> dimensions = named(proposals, Kind.DIMENSION, Dimension.values().length);
        lines.add("dimensions:");
        if (dimensions.isEmpty()) {
            lines.add("  # nothing was proposed with any confidence: this stands here because one is needed");
            lines.add("  EMOTIONAL: 10");
        }
        for (int i = 0; i < dimensions.size(); i++) {
            lines.add("  # " + words(dimensions.get(i)));
            lines.add("  %s: %d".formatted(dimensions.get(i).label().name(), i == 0 ? 80 : 50));
        }
    }

    private static void addNames(List<String> lines, String field, List<Proposal> proposals) {
        proposals.forEach(proposal -> lines.add("# " + words(proposal)));
        lines.add("%s: [%s]".formatted(field,
                proposals.stream().map(proposal -> proposal.label().name()).collect(Collectors.joining(", "))));
    }

    private static void addReasons(List<String> lines, int number, TaggedPassage tagged) {
        String heading = tagged.passage().heading();
        lines.add("# Passage %d, %s:".formatted(number,
                oneLine(heading.isEmpty() ? firstWords(tagged.passage().body(), 6) : heading)));
        for (NearDuplicate duplicate : tagged.duplicates()) {
            lines.add("#   says nearly what %s says (%.0f %% of the same strings of words)".formatted(duplicate.name(),
                    duplicate.share() * 100));
        }
        tagged.proposals()
                .stream()
                .filter(proposal -> proposal.confidence() >= SURE_ENOUGH)
                .forEach(proposal -> lines.add("#   " + words(proposal)));
    }

    private static void addBody(List<String> lines, TaggedPassage tagged) {
        lines.add("");
        if (!tagged.passage().heading().isEmpty()) {
            lines.add("## " + escaped(tagged.passage().heading()));
            lines.add("");
        }
        boolean before = false;
        for (String paragraph : tagged.passage().paragraphs()) {
            boolean item = paragraph.startsWith("- ");
            if (!item || !before) {
                lines.add("");
            }
            lines.add(item ? "- " + escaped(paragraph.substring(2)) : escaped(paragraph));
            before = item;
        }
    }

    private static List<Proposal> named(List<Proposal> proposals, Kind kind, int most) {
        return proposals.stream().filter(proposal -> proposal.label().kind() == kind).limit(most).toList();
    }

    private static String words(Proposal proposal) {
        return String.format(Locale.ROOT, "%s %.2f: %s", proposal.label().name(), proposal.confidence(),
                String.join(", ", proposal.words()));
    }

    private static String summary(ExtractedText text) {
        String body = oneLine(text.passages().getFirst().body().replaceFirst("^- ", ""));
        int end = body.indexOf(". ");
        return cut(end > 0 ? body.substring(0, end + 1) : body, LONGEST_SUMMARY);
    }

    private static int minutes(ExtractedText text) {
        int words = text.text().split("\\s+").length;
        return Math.clamp((words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE, 1, MOST_MINUTES);
    }

    private static String firstWords(String text, int count) {
        String[] words = text.strip().split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(count, words.length)));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1).replaceAll("\\s+\\S*$", "") + "…";
    }

    private static String quoted(String text) {
        return "\"%s\"".formatted(text.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** What Markdown would take for something else than words. */
    private static String escaped(String text) {
        return oneLine(text).replaceAll("([\\\\`*_\\[\\]<>&])", "\\\\$1").replaceAll("^([#+=-]|\\d+[.)])", "\\\\$1");
    }

    /** Without control characters, in which a draft would be refused. */
    private static String visible(String line) {
        return line.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
