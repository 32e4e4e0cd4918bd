package app.nearer.quiz;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the site, as its visitors read them. */
public final class Texts {

    public static final Locale LANGUAGE = Locale.ENGLISH;

    private Texts() {
    }

    /** All message files, read as the service reads them. */
    public static MessageSource all() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/site", "messages/list", "messages/library", "messages/instrument", "messages/vocabulary",
                "messages/problems",
                "messages/reasons");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
