package app.nearer.quiz.session;

import static org.awaitility.Awaitility.await;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;

/** Somebody's way through the quiz, without script. */
final class Walk {

    private static final Pattern LINK = Pattern.compile("/r/([A-Za-z0-9_-]{32})\"");

    private final Browser browser;

    Walk(Api api) {
        this.browser = new Browser(api);
    }

    Browser browser() {
        return browser;
    }

    Page begin(String relationship, String... agreed) {
        return browser.send(browser.open("/").form("/").with("relationship", relationship).with("agreed", agreed));
    }

    Page toTheLastPage() {
        return toTheLastPage("PARTNER");
    }

    /** @param agreed what was agreed to beside a result */
    Page toTheLastPage(String relationship, String... agreed) {
        Page page = begin(relationship, Stream.concat(Stream.of("RESULTS", "ADULT"), Stream.of(agreed)).toArray(String[]::new));
        while (!page.address().getPath().equals("/quiz/last")) {
            page = browser.press(answered(page), "next");
        }
        return page;
    }

    /** From the first page to a result. */
    Page finish(String relationship, String... agreed) {
        return browser.press(answered(toTheLastPage(relationship, agreed)), "next");
    }

    /** Says of every statement that it is a little true; of feelings, that it should be wholly true. */
    static Form answered(Page page) {
        Form form = page.form(page.address().getPath());
        for (String field : form.fields().keySet().stream().toList()) {
            if (field.startsWith("was.") && field.endsWith(".now") && !field.contains("safety")) {
                form = form.with(field.substring("was.".length()), "2");
            } else if (field.startsWith("was.") && field.endsWith(".wanted")) {
                form = form.with(field.substring("was.".length()), field.contains("emotional") ? "5" : "2");
            }
        }
        return form;
    }

    /** The secret of a new link to the open result. */
    String token() {
        return LINK.matcher(browser.send(browser.open("/result").form("/result/link")).html()).results().findFirst().orElseThrow()
                .group(1);
    }

    /** The open result, once this stands in it. */
    Page awaitList(String title) {
        return await().until(() -> browser.open("/result"), page -> page.text().contains(title));
    }
}
