package app.nearer.quiz.session;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a form changed. Each field is sent together with what it held when the page was shown ({@code was.<name>}), and only a difference
 * is written: a page that was opened earlier in another tab takes nothing back.
 */
final class Changes {

    private Changes() {
    }

    /**
     * The answers of one form that differ from what was shown; those to the statement named {@code clear} are taken back. Values that the
     * question does not take are left out.
     */
    static List<Answer> in(Part part, MultiValueMap<String, String> form) {
        String cleared = form.getFirst("clear");
        return part.questions().stream().flatMap(question -> {
            String value = isOf(cleared, question) ? "" : given(form, question.name());
            boolean changed = !value.equals(given(form, "was." + question.name()));
            boolean taken = value.isEmpty() || question.values().contains(value);
            return changed && taken ? List.of(new Answer(question.name(), value)).stream() : List.<Answer>of().stream();
        }).toList();
    }

    private static boolean isOf(@Nullable String statement, Question question) {
        return statement != null && question.name().startsWith(statement + ".");
    }

    private static String given(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }
}
