package app.nearer.benchmarks.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a judge said of the lists for the people kept for the end, shown as visitors see them, each beside the life it was made for. */
record Verdicts(List<Verdict> all) {

    /** Would you hand this list to a friend? */
    enum Answer {
        YES, AFTER_EDITS, NO;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * Of one list.
     *
     * @param grades of its items, each 0–3, in their order
     * @param words  why, in a sentence
     */
    record Verdict(String person, Answer answer, List<Integer> grades, String words) {
    }

    static Verdicts read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Verdicts.class.getResourceAsStream("verdicts.tsv")), StandardCharsets.UTF_8))) {
            return new Verdicts(lines.lines().map(line -> line.split("\t", -1)).map(columns -> new Verdict(columns[0],
                    Answer.valueOf(columns[1]), Arrays.stream(columns[2].split(",")).map(Integer::valueOf).toList(), columns[3]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those with this answer at these places, in the order of the file. */
    List<Verdict> at(Answer answer, int... places) {
        List<Verdict> of = all.stream().filter(verdict -> verdict.answer() == answer).toList();
        return Arrays.stream(places).mapToObj(of::get).toList();
    }

    double meanGrade() {
        return all.stream().flatMap(verdict -> verdict.grades().stream()).mapToInt(grade -> grade).average().orElseThrow();
    }

    /** The share of the items with this grade or more. */
    double share(int grade) {
        return all.stream().flatMap(verdict -> verdict.grades().stream()).mapToInt(of -> of >= grade ? 1 : 0).average()
                .orElseThrow();
    }

    double share(Answer answer) {
        return (double) all.stream().filter(verdict -> verdict.answer() == answer).count() / all.size();
    }
}
