package app.nearer.quiz.predicament;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;

/** The wording of predicaments. */
@Component
public class PredicamentTexts {

    private final MessageSource messages;

    PredicamentTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the wording for a relationship where there is one, otherwise the neutral one. */
    public String text(Predicament predicament, Relationship relationship, Locale locale) {
        String neutral = "predicament." + predicament;
        return messages.getMessage(new DefaultMessageSourceResolvable(new String[]{neutral + "." + relationship, neutral}),
                locale);
    }

    /** Returns the wordings for a relationship, by the name of the predicament and in the same order. */
    public Map<String, String> byName(Collection<Predicament> predicaments, Relationship relationship, Locale locale) {
        Map<String, String> texts = new LinkedHashMap<>();
        predicaments.forEach(predicament -> texts.put(predicament.name(), text(predicament, relationship, locale)));
        return texts;
    }

    /** Returns the wordings for a relationship, in the order of the vocabulary. */
    public List<String> texts(Collection<Predicament> predicaments, Relationship relationship, Locale locale) {
        return predicaments.stream().sorted().map(predicament -> text(predicament, relationship, locale)).toList();
    }

    /** Returns the neutral wording, which fits every relationship that the predicament may be named for. */
    public String text(Predicament predicament, Locale locale) {
        return messages.getMessage("predicament." + predicament, null, locale);
    }
}
