package app.nearer.quiz.resultpage;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.Reason;
import app.nearer.measurement.Headline;
import app.nearer.quiz.result.Result;

/** Says in words why an item stands in a list. */
@Component
public class ReasonTexts {

    private final MessageSource messages;

    ReasonTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** One sentence that is true of this reason and this result. */
    public String text(Reason reason, Result result, Locale locale) {
        Dimension focus = result.preferences().focus();
        if (focus != null && focus == reason.dimension()) {
            return message(locale, "reason.FOCUS", phrase(focus, locale));
        }
        return switch (reason.kind()) {
            case GAP -> gap(dimension(reason), result, locale);
            case KEEPING -> message(locale, "reason.KEEPING", phrase(dimension(reason), locale));
            case BARRIER -> message(locale, "reason.BARRIER." + reason.barrier());
            case RELATIONSHIP -> message(locale, "reason.RELATIONSHIP." + result.relationship());
            case MINUTES -> message(locale, "reason.MINUTES");
            case COMPANY -> message(locale, "reason.COMPANY." + result.preferences().company());
            case QUALITY -> message(locale, "reason.QUALITY", message(locale, "quality." + reason.quality()));
            // it gets its words with the list view
            case PREDICAMENT -> "";
            case SUPPORT -> message(locale, "reason.SUPPORT");
        };
    }

    private String gap(Dimension dimension, Result result, Locale locale) {
        String kind = result.profile()
                .stream()
                .filter(score -> score.dimension() == dimension)
                .findFirst()
                .map(score -> "reason.GAP." + kind(score, result.headline()))
                .orElse("reason.GAP");
        return message(locale, kind, phrase(dimension, locale));
    }

    private static String kind(DimensionScore score, Headline headline) {
        if (score.gap() < 0) {
            return "less";
        }
        if (headline.kind() == Headline.Kind.ONE && headline.dimensions().contains(score.dimension())) {
            return "most";
        }
        return score.liesBeyondError() ? "more" : "perhaps";
    }

    private static Dimension dimension(Reason reason) {
        Dimension dimension = reason.dimension();
        if (dimension == null) {
            throw new IllegalArgumentException("a reason of kind " + reason.kind() + " names a dimension");
        }
        return dimension;
    }

    private String phrase(Dimension dimension, Locale locale) {
        return message(locale, "dimension." + dimension + ".phrase");
    }

    private String message(Locale locale, String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
