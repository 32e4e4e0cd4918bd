package app.nearer.quiz.resultpage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Relationship;
import app.nearer.measurement.Headline;
import app.nearer.quiz.result.Result;

/** Says in words why an item is in a list: each reason by itself, and all of them in one sentence. */
@Component
public class ReasonTexts {

    /** A reason that adds less than this share to the score is not worth saying. */
    private static final double WORTH_TELLING = 0.1;

    /** A reason that was not said yet comes before a weightier one that was, if it adds at least this share of what that one adds. */
    private static final double WORTH_A_CHANGE = 0.5;

    /** A second reason is added if it adds at least this share of what the first one adds. */
    private static final double WORTH_ADDING = 0.3;

    /** What the list was asked for rather than what the reader told us about themselves. */
    private static final Set<ReasonKind> CIRCUMSTANTIAL = EnumSet.of(ReasonKind.RELATIONSHIP, ReasonKind.COMPANY);

    private static final Set<Predicament> OF_DIFFERENT_NEEDS = EnumSet.of(Predicament.WANTS_MORE_SEX, Predicament.WANTS_LESS_SEX,
            Predicament.WANTS_MORE_CLOSENESS, Predicament.WANTS_MORE_ROOM, Predicament.NO_SEX_WANTED);
    private static final Set<Predicament> OF_BROKEN_TRUST = EnumSet.of(Predicament.TRUST_BROKEN, Predicament.WAS_BETRAYED,
            Predicament.BROKE_TRUST, Predicament.FRESH_HURT);
    private static final Set<Predicament> OF_LOSS = EnumSet.of(Predicament.GRIEVING_AND_ALONE, Predicament.SOMEONE_IS_DYING);
    private static final Set<Predicament> OF_BEING_ALONE = EnumSet.of(Predicament.GRIEVING_AND_ALONE,
            Predicament.TOUCHED_BY_NOBODY, Predicament.LONELY_AMONG_PEOPLE, Predicament.LOOKING_FOR_FRIENDS,
            Predicament.NOBODY_TO_THINK_WITH);

    private final MessageSource messages;

    ReasonTexts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Returns one reason in words, true of this result.
     *
     * @param asked the result as the list was asked for
     * @param told  the relationship that the reader told us about, which may differ from the one that the list was asked for
     */
    public String text(Reason reason, Result asked, Relationship told, Locale locale) {
        if (reason.kind() == ReasonKind.PREDICAMENT && barrier(reason) == null) {
            return sentence(reason, "", asked, told(asked, told), locale);
        }
        return message(locale, "reason.because", clause(reason, asked, told(asked, told), locale));
    }

    /**
     * Returns for each item one sentence that says why it is in the list, or the empty string where there is nothing to say. Items of one
     * list begin with different reasons where they have them; one that has nothing to say but what was said says so.
     *
     * @param asked the result as the list was asked for
     * @param told  the relationship that the reader told us about, which may differ from the one that the list was asked for
     * @param stale whether the list was made before the reader asked for something else, so that what it was asked for is not said
     */
    public List<String> sentences(List<ListItem> items, Result asked, Relationship told, boolean stale, Locale locale) {
        if (asked.supportFirst()) {
            return Collections.nCopies(items.size(), message(locale, "why.SUPPORT"));
        }
        Set<Spoken> spoken = new HashSet<>();
        List<String> sentences = new ArrayList<>();
        for (ListItem item : items) {
            String sentence = sentence(item, asked, told(asked, told), stale, spoken, locale);
            sentences.add(!sentence.isEmpty() && sentences.contains(sentence) ? message(locale, "why.again") : sentence);
        }
        return sentences;
    }

    private String sentence(ListItem item, Result asked, @Nullable Relationship told, boolean stale, Set<Spoken> spoken,
            Locale locale) {
        List<Reason> reasons = item.reasons()
                .stream()
                .filter(reason -> reason.kind() != ReasonKind.MINUTES && !(stale && CIRCUMSTANTIAL.contains(reason.kind())))
                .filter(reason -> reason.contribution() >= WORTH_TELLING * item.score())
                .sorted(Comparator.comparing((Reason reason) -> CIRCUMSTANTIAL.contains(reason.kind()))
                        .thenComparing(Comparator.comparingDouble(Reason::contribution).reversed()))
                .toList();
        if (reasons.isEmpty()) {
            return "";
        }
        Reason weightiest = reasons.getFirst();
        Reason first = reasons.stream()
                .filter(reason -> reason.contribution() >= WORTH_A_CHANGE * weightiest.contribution())
                .filter(reason -> !CIRCUMSTANTIAL.contains(reason.kind()) && !spoken.contains(Spoken.of(reason)))
                .findFirst()
                .orElse(weightiest);
        spoken.add(Spoken.of(first));
        String alone = sentence(first, "", asked, told, locale);
        for (Reason second : reasons) {
            if (second.contribution() >= WORTH_ADDING * first.contribution() && !spoken.contains(Spoken.of(second))
                    && readsAfter(first, second, asked)) {
                String both = sentence(first, message(locale, "why.and", clause(second, asked, told, locale)), asked, told,
                        locale);
                if (both.equals(alone)) {
                    return alone;
                }
                spoken.add(Spoken.of(second));
                return both;
            }
        }
        return alone;
    }

    /** Whether the second reads naturally after the first: it is another thing, and known rather than guessed. */
    private static boolean readsAfter(Reason first, Reason second, Result asked) {
        Barrier barrier = barrier(second);
        if (barrier == null) {
            Dimension dimension = second.dimension();
            return second.kind() == ReasonKind.GAP && first.dimension() == null && first.quality() == null && dimension != null
                    && dimension != asked.preferences().focus()
                    && Set.of(".most", ".more").contains(gap(dimension, asked));
        }
        Predicament predicament = first.predicament();
        return barrier != Barrier.AFRAID_OF_THEM && asked.barriers().contains(barrier) && barrier(first) == null
                && !saysAlready(predicament, barrier);
    }

    private static boolean saysAlready(@Nullable Predicament predicament, Barrier barrier) {
        return predicament != null && switch (barrier) {
            case DIFFERENT_NEEDS -> OF_DIFFERENT_NEEDS.contains(predicament);
            case LACK_OF_TRUST -> OF_BROKEN_TRUST.contains(predicament);
            case GRIEF -> OF_LOSS.contains(predicament);
            case NO_ONE_CLOSE -> OF_BEING_ALONE.contains(predicament);
            default -> false;
        };
    }

    private String sentence(Reason reason, String and, Result asked, @Nullable Relationship told, Locale locale) {
        Barrier barrier = barrier(reason);
        if (barrier != null) {
            return barrier == Barrier.AFRAID_OF_THEM
                    ? message(locale, "why.SUPPORT")
                    : ofRelationship("why.BARRIER." + barrier, told, locale, and);
        }
        if (isFocus(reason, asked)) {
            return message(locale, "why.FOCUS." + reason.dimension(), and);
        }
        return switch (reason.kind()) {
            case GAP -> message(locale, "why.GAP" + gap(dimension(reason), asked) + "." + reason.dimension(), and);
            case KEEPING -> message(locale, "why.KEEPING." + reason.dimension());
            case QUALITY -> message(locale, "why.QUALITY." + reason.quality(), and);
            case RELATIONSHIP -> message(locale, "why.RELATIONSHIP." + asked.relationship());
            case COMPANY -> asked.preferences().company() == null
                    ? ""
                    : message(locale, "why.COMPANY." + asked.preferences().company());
            case PREDICAMENT -> ofRelationship("why.PREDICAMENT." + reason.predicament(), told, locale, and);
            case SUPPORT, BARRIER, MINUTES -> message(locale, "why.SUPPORT");
        };
    }

    private String clause(Reason reason, Result asked, @Nullable Relationship told, Locale locale) {
        Barrier barrier = barrier(reason);
        if (barrier != null) {
            return barrier == Barrier.AFRAID_OF_THEM
                    ? message(locale, "reason.SUPPORT")
                    : ofRelationship("reason.BARRIER." + barrier, told, locale);
        }
        if (isFocus(reason, asked)) {
            return message(locale, "reason.FOCUS", phrase(dimension(reason), locale));
        }
        return switch (reason.kind()) {
            case GAP -> message(locale, "reason.GAP" + gap(dimension(reason), asked), phrase(dimension(reason), locale));
            case KEEPING -> message(locale, "reason.KEEPING", phrase(dimension(reason), locale));
            case QUALITY -> message(locale, "reason.QUALITY", message(locale, "quality." + reason.quality()));
            case RELATIONSHIP -> message(locale, "reason.RELATIONSHIP." + asked.relationship());
            case MINUTES -> message(locale, "reason.MINUTES");
            case COMPANY -> message(locale, "reason.COMPANY." + asked.preferences().company());
            case SUPPORT, BARRIER, PREDICAMENT -> message(locale, "reason.SUPPORT");
        };
    }

    /** What a reader said of a partner is not said of a friend because the list was asked for a friend. */
    private static @Nullable Relationship told(Result asked, Relationship told) {
        return asked.relationship() == told ? told : null;
    }

    private static @Nullable Barrier barrier(Reason reason) {
        Predicament predicament = reason.predicament();
        return predicament == null ? reason.barrier() : predicament.barrier().orElse(null);
    }

    private static boolean isFocus(Reason reason, Result asked) {
        Dimension focus = asked.preferences().focus();
        return focus != null && focus == reason.dimension();
    }

    /** The end of the key for what the profile says of a dimension; empty where it was not measured. */
    private static String gap(Dimension dimension, Result result) {
        return result.profile()
                .stream()
                .filter(score -> score.dimension() == dimension)
                .findFirst()
                .map(score -> "." + kind(score, result.headline()))
                .orElse("");
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
        return Objects.requireNonNull(reason.dimension(), "dimension");
    }

    private String phrase(Dimension dimension, Locale locale) {
        return message(locale, "dimension." + dimension + ".phrase");
    }

    /** The text for a relationship where it has one of its own, else the one for all. */
    private String ofRelationship(String code, @Nullable Relationship relationship, Locale locale, Object... arguments) {
        String own = relationship == null ? null : messages.getMessage(code + "." + relationship, arguments, null, locale);
        return own == null ? message(locale, code, arguments) : own;
    }

    private String message(Locale locale, String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** What a reason is about, whatever it adds to the score. */
    private record Spoken(ReasonKind kind, @Nullable Object about) {

        static Spoken of(Reason reason) {
            Barrier barrier = barrier(reason);
            Object about = barrier != null
                    ? barrier
                    : Objects.requireNonNullElse(reason.predicament(),
                            Objects.requireNonNullElse(reason.quality(), Objects.requireNonNullElse(reason.dimension(), "")));
            return new Spoken(barrier == null ? reason.kind() : ReasonKind.BARRIER, about);
        }
    }
}
