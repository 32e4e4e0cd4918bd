package app.nearer.quiz.resultpage;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import app.nearer.quiz.result.Result;

/** The day of a result, as pages write it. */
@Component
public class Days {

    private final MessageSource messages;

    Days(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Result result, Locale locale) {
        return DateTimeFormatter.ofPattern(messages.getMessage("result.date", null, locale), locale)
                .format(result.createdAt().atZone(ZoneOffset.UTC));
    }
}
