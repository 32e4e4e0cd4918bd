package app.nearer.quiz.resultpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.WishStore;

/** The words of the card: what is good, what one would like more of, and a question. */
@Component
class CardTexts {

    private final MessageSource messages;
    private final WishStore wishes;

    CardTexts(MessageSource messages, WishStore wishes) {
        this.messages = messages;
        this.wishes = wishes;
    }

    /** One paragraph after another. */
    String of(Result result, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(text("card.opening." + result.relationship(), locale));
        List<Dimension> strong = Strengths.in(result.profile());
        if (!strong.isEmpty()) {
            lines.add(text("card.strong", locale, phrase(strong.getFirst(), locale)));
        }
        Dimension wished = wished(result);
        if (wished == null) {
            lines.add(text("card.keep", locale));
        } else {
            lines.add(text("card.wish", locale, phrase(wished, locale), text("card.for." + wished, locale)));
        }
        lines.add(text("card.question", locale));
        return String.join("\n\n", lines);
    }

    /** What they chose themselves, else what is missed most, if more of it is wished for. */
    private @Nullable Dimension wished(Result result) {
        Dimension focus = wishes.of(result.id()).focus();
        Dimension first = focus == null && !result.headline().dimensions().isEmpty()
                ? result.headline().dimensions().getFirst()
                : focus;
        return result.profile()
                .stream()
                .filter(score -> score.dimension() == first && score.gap() > 0)
                .map(DimensionScore::dimension)
                .findFirst()
                .orElse(null);
    }

    private String phrase(Dimension dimension, Locale locale) {
        return text("dimension." + dimension + ".phrase", locale);
    }

    private String text(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments.length == 0 ? null : arguments, locale);
    }
}
