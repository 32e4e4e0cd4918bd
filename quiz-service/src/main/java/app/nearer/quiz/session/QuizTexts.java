package app.nearer.quiz.session;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

import app.nearer.contracts.Relationship;
import app.nearer.quiz.submission.Problem;

/** The words of statements and problems. */
@Component
class QuizTexts {

    private final MessageSource messages;

    QuizTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The texts of these statements, by id: the variant for the relationship where there is one, else the neutral one. */
    Map<String, String> statements(Collection<String> ids, Relationship relationship, Locale locale) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String id : ids) {
            String code = "statement." + id;
            texts.put(id, messages.getMessage(new DefaultMessageSourceResolvable(new String[]{code + "." + relationship, code}),
                    locale));
        }
        return texts;
    }

    /** What is to be put right, by the field that it is about. */
    Map<String, String> problems(List<Problem> problems, Locale locale) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Problem problem : problems) {
            texts.put(problem.field(),
                    messages.getMessage("problem." + problem.code(), problem.arguments().toArray(), locale));
        }
        return texts;
    }
}
