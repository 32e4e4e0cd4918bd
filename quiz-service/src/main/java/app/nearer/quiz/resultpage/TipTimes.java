package app.nearer.quiz.resultpage;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import app.nearer.contracts.ArticleTip;

/** Says in words how long a tip takes: its first step, each session, and over how many days; only what is known. */
@Component
public class TipTimes {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int DAYS_PER_WEEK = 7;
    private static final double DAYS_PER_MONTH = 30.4;

    /** Spans shorter than this are counted in days, but for a week. */
    private static final int WEEKS_FROM = 14;

    /** Spans from here on are counted in months, but for whole weeks up to twelve. */
    private static final int MONTHS_FROM = 57;
    private static final int MOST_WHOLE_WEEKS = 12;

    /** Spans from here on are a year. */
    private static final int YEAR_FROM = 350;

    private final MessageSource messages;

    TipTimes(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns one or two short sentences, such as “First step: 5 min. Each time: about 45 min, over 6 weeks.” */
    public String of(ArticleTip tip, Locale locale) {
        Integer session = tip.session();
        Integer days = tip.days();
        if (session != null && days != null && days == 1) {
            return text(locale, "times.once", minutes(session, locale));
        }
        String firstStep = text(locale, "times.firstStep", minutes(tip.minutes(), locale));
        if (session == null) {
            return days == null || days == 1 ? firstStep : firstStep + " " + text(locale, "times.over", span(days, locale));
        }
        String each = days == null
                ? text(locale, "times.each", minutes(session, locale))
                : text(locale, "times.each.over", minutes(session, locale), span(days, locale));
        return session <= tip.minutes() ? each : firstStep + " " + each;
    }

    private String minutes(int minutes, Locale locale) {
        int hours = minutes / MINUTES_PER_HOUR;
        int rest = minutes % MINUTES_PER_HOUR;
        if (hours == 0) {
            return text(locale, "times.minutes", rest);
        }
        if (rest == 0) {
            return text(locale, "times.hours", hours);
        }
        return rest == MINUTES_PER_HOUR / 2
                ? text(locale, "times.hours.half", hours)
                : text(locale, "times.hours.minutes", hours, rest);
    }

    private String span(int days, Locale locale) {
        if (days < WEEKS_FROM && days != DAYS_PER_WEEK) {
            return text(locale, "times.days", days);
        }
        if (days >= YEAR_FROM) {
            return text(locale, "times.year");
        }
        int weeks = (int) Math.round((double) days / DAYS_PER_WEEK);
        if (days % DAYS_PER_WEEK == 0 && weeks <= MOST_WHOLE_WEEKS) {
            return text(locale, "times.weeks", weeks);
        }
        int months = (int) Math.round(days / DAYS_PER_MONTH);
        if (isAbout(days, months)) {
            return text(locale, "times.months", months);
        }
        return days < MONTHS_FROM
                ? text(locale, "times.about", text(locale, "times.weeks", weeks))
                : text(locale, "times.about", text(locale, "times.months", months));
    }

    /** Whether so many days are what people call so many months. */
    private static boolean isAbout(int days, int months) {
        return months > 0 && Math.abs(days - months * DAYS_PER_MONTH) <= 1 + months / 2;
    }

    private String text(Locale locale, String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
