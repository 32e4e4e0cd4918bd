package app.nearer.quiz.resultpage;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.measurement.Carelessness;
import app.nearer.measurement.Headline;
import app.nearer.measurement.Headlines;
import app.nearer.quiz.result.Result;

/** Says in words what a profile shows. */
@Component
class ResultTexts {

    /** With this many gaps it is time to say that one small step is enough. */
    private static final int MUCH_AT_ONCE = 4;

    private static final double FAIRLY_SURE = 0.8;
    private static final double QUITE_SURE = 0.9;
    private static final double VERY_SURE = 0.97;

    private final MessageSource messages;

    ResultTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** What is missed most, as a sentence. */
    String heading(Result result, Locale locale) {
        if (result.profile().isEmpty()) {
            return text("headline.EMPTY", locale);
        }
        Headline headline = result.headline();
        return text("headline." + headline.kind(), locale, phrases(headline.dimensions(), locale));
    }

    /** What that means and how sure it is, in two sentences. */
    String lead(Result result, Locale locale) {
        if (result.profile().isEmpty()) {
            return text("headline.EMPTY.lead", locale);
        }
        Headline headline = result.headline();
        return switch (headline.kind()) {
            case ONE -> text("meaning." + headline.dimensions().getFirst(), locale) + " "
                    + sureness(headline, next(result, locale), locale);
            case SEVERAL -> text("headline.SEVERAL.lead", locale) + " " + surenessOfSeveral(headline, locale);
            case NONE -> text("headline.NONE.lead", locale) + " " + surenessOfNone(headline, locale);
        };
    }

    /** What comes after the one that is missed most, as the end of a sentence; empty where nothing clearly does, or so much that it is enough. */
    private String next(Result result, Locale locale) {
        List<DimensionScore> missed = clearlyMissed(result);
        return missed.stream()
                .filter(score -> !result.headline().dimensions().contains(score.dimension()))
                .max(Comparator.comparingDouble(DimensionScore::gap))
                .filter(score -> missed.size() < MUCH_AT_ONCE)
                .map(score -> text("headline.ONE.next", locale, phrase(score.dimension(), locale)))
                .orElse("");
    }

    private String surenessOfSeveral(Headline headline, Locale locale) {
        return headline.probability() >= VERY_SURE
                ? text("headline.SEVERAL.very", locale)
                : text("headline.SEVERAL.sure", locale, percent(headline));
    }

    private String surenessOfNone(Headline headline, Locale locale) {
        return headline.probability() < FAIRLY_SURE ? text("headline.NONE.unsure", locale) : sureness(headline, "", locale);
    }

    /** Whether so much is missed that one small step is enough to begin with. */
    static boolean isMuchAtOnce(Result result) {
        return clearlyMissed(result).size() >= MUCH_AT_ONCE;
    }

    /** What is strong, as a sentence or two; empty when nothing stands out. */
    String strengths(Result result, Locale locale) {
        List<Dimension> strong = Strengths.in(result.profile());
        if (strong.isEmpty()) {
            return "";
        }
        return text(strong.size() == 1 ? "result.strong.ONE" : "result.strong.SEVERAL", locale, phrases(strong, locale));
    }

    /** That there is more touch or sex than is wished for, as a sentence; empty when there is not. */
    String moreThanWishedOfTheBody(Result result, Locale locale) {
        List<Dimension> body = MoreThanWished.in(result.profile()).body();
        return body.isEmpty() ? "" : text("result.body", locale, phrases(body, locale));
    }

    /** The same of the other dimensions. */
    String moreThanWished(Result result, Locale locale) {
        List<Dimension> other = MoreThanWished.in(result.profile()).other();
        return other.isEmpty() ? "" : text("result.room", locale, phrases(other, locale));
    }

    /** Of which qualities more would be liked, and which are there, as sentences; none where the answers say too little. */
    List<String> foundations(Result result, Locale locale) {
        Foundations foundations = Foundations.of(result);
        List<String> sentences = new ArrayList<>();
        if (!foundations.low().isEmpty()) {
            sentences.add(text("result.rests.low", locale, names("quality.", foundations.low(), locale)));
        }
        if (!foundations.adequate().isEmpty()) {
            sentences.add(text("result.rests.adequate", locale, names("quality.", foundations.adequate(), locale)));
        }
        return sentences;
    }

    /** What is said gently of answers that may have been given without reading; empty when there is no sign of it. */
    String carelessness(Result result, Locale locale) {
        if (result.carelessness().contains(Carelessness.SAME_ALL_ALONG)) {
            return text("result.careless.same", locale);
        }
        return result.carelessness().contains(Carelessness.TOO_FAST) ? text("result.careless.fast", locale) : "";
    }

    private String sureness(Headline headline, String next, Locale locale) {
        if (headline.probability() >= VERY_SURE) {
            return text("sure.very", locale, next);
        }
        return text(headline.probability() >= QUITE_SURE ? "sure.quite" : "sure.fairly", locale, percent(headline), next);
    }

    private static long percent(Headline headline) {
        return Math.round(100 * headline.probability());
    }

    private static List<DimensionScore> clearlyMissed(Result result) {
        return result.profile().stream().filter(Headlines::isMissing).toList();
    }

    private String phrases(List<Dimension> dimensions, Locale locale) {
        return dimensions.isEmpty()
                ? ""
                : listed(dimensions.stream().map(dimension -> phrase(dimension, locale)).toList(), locale);
    }

    private String names(String prefix, List<? extends Enum<?>> values, Locale locale) {
        return listed(values.stream().map(value -> text(prefix + value.name(), locale)).toList(), locale);
    }

    private String listed(List<String> phrases, Locale locale) {
        // the language of the texts, which may be another one than was asked for
        Locale written = Locale.forLanguageTag(text("site.lang", locale));
        return ListFormat.getInstance(written, ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(phrases);
    }

    private String phrase(Dimension dimension, Locale locale) {
        return text("dimension." + dimension + ".phrase", locale);
    }

    private String text(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments.length == 0 ? null : arguments, locale);
    }
}
