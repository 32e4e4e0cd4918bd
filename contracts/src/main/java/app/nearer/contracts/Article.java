package app.nearer.contracts;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An article as it is shown.
 *
 * @param language     a BCP 47 tag
 * @param html         the sanitised body, without the tips
 * @param minutes      minutes that reading takes, from 1
 * @param dimensions   how strongly each dimension is treated, 1–100
 * @param supportFirst whether it is about safety and help, and so stands in no ordinary list
 * @param reviewedBy   who reviewed it; empty until somebody real has
 * @param formerly     ids of withdrawn articles that it stands in for; their addresses lead here
 */
public record Article(String id, String title, String summary, String language, String html, int minutes,
        Map<Dimension, Integer> dimensions, boolean supportFirst, List<String> reviewedBy, List<ArticleTip> tips,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> formerly) {

    public Article {
        Check.text(id, "id");
        Check.text(title, "title");
        Check.text(summary, "summary");
        Check.text(language, "language");
        Check.present(html, "html");
        Check.within(minutes, 1, Integer.MAX_VALUE, "minutes");
        dimensions = Map.copyOf(Check.present(dimensions, "dimensions"));
        dimensions.forEach((dimension, strength) -> Check.within(strength, 1, 100, "strength of " + dimension));
        reviewedBy = List.copyOf(Check.elements(reviewedBy, "reviewedBy"));
        tips = List.copyOf(Check.elements(tips, "tips"));
        // it was added later: what was published before has none
        formerly = List.copyOf(Check.elements(Objects.requireNonNullElse(formerly, List.of()), "formerly"));
    }

    /** An article that stands in for no other. */
    public Article(String id, String title, String summary, String language, String html, int minutes,
            Map<Dimension, Integer> dimensions, boolean supportFirst, List<String> reviewedBy, List<ArticleTip> tips) {
        this(id, title, summary, language, html, minutes, dimensions, supportFirst, reviewedBy, tips, List.of());
    }
}
