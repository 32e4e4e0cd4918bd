package app.nearer.quiz.library;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.library.LibrarySearch;

/** What a visitor looks for, as the form sends it: texts, any of which may be missing, empty or wrong. */
record SearchForm(@Nullable String words, @Nullable String dimension, @Nullable String company, @Nullable String effort,
        @Nullable String minutes, @Nullable String sexual, @Nullable String page) {

    /** What becomes of a form. */
    sealed interface Read {
    }

    /** A search that can be made. */
    record Asked(LibrarySearch search) implements Read {
    }

    /** What has to be put right: the id of a field, and the key of what is said of it. */
    record Wrong(Map<String, String> problems) implements Read {
    }

    /** @param language what is found is written in it */
    Read read(String language) {
        Map<String, String> problems = new LinkedHashMap<>();
        String said = words == null ? "" : words.strip();
        if (said.length() > LibrarySearch.MOST_WORDS) {
            problems.put("words", "library.problem.words");
        }
        Optional<Dimension> ofDimension = named(dimension, Dimension.values());
        Optional<Company> ofCompany = named(company, Company.values());
        Optional<Integer> ofEffort = number(effort, 1, 3);
        Optional<Integer> ofMinutes = number(minutes, 1, 15);
        Optional<Integer> ofPage = number(page, 1, LibrarySearch.MOST_PAGES);
        if (isWrong(dimension, ofDimension) || isWrong(company, ofCompany) || isWrong(effort, ofEffort)
                || isWrong(minutes, ofMinutes) || isWrong(page, ofPage)) {
            problems.put("narrow", "library.problem.choice");
        }
        return problems.isEmpty()
                ? new Asked(
                        new LibrarySearch(said, language, ofDimension.orElse(null), ofCompany.orElse(null), ofEffort.orElse(null),
                                ofMinutes.orElse(null), "true".equals(sexual), ofPage.orElse(1)))
                : new Wrong(problems);
    }

    private static boolean isWrong(@Nullable String sent, Optional<?> read) {
        return sent != null && !sent.isEmpty() && read.isEmpty();
    }

    private static <E extends Enum<E>> Optional<E> named(@Nullable String name, E[] values) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Optional<Integer> number(@Nullable String text, int least, int most) {
        return Optional.ofNullable(text).filter(digits -> digits.matches("[0-9]{1,2}")).map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    /** Words never get into a log by being printed. */
    @Override
    public String toString() {
        return "SearchForm[words=…]";
    }
}
