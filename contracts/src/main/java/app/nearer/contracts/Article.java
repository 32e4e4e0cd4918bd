package app.nearer.contracts;

import java.util.List;
import java.util.Map;

/**
 * An article as it is shown.
 *
 * @param language     a BCP 47 tag
 * @param html         the sanitised body, without the tips
 * @param minutes      minutes that reading takes, from 1
 * @param dimensions   how strongly each dimension is treated, 1–100
 * @param supportFirst whether it is about safety and help, and so stands in no ordinary list
 * @param reviewedBy   who reviewed it; empty until somebody real has
 */
public record Article(String id, String title, String summary, String language, String html, int minutes,
        Map<Dimension, Integer> dimensions, boolean supportFirst, List<String> reviewedBy, List<ArticleTip> tips) {

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
    }
}
