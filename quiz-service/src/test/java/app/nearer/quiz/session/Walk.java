package app.nearer.quiz.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import app.nearer.quiz.Browser;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;

/** A visitor's way through the quiz, page by page: everything is a little true, and feelings should be wholly true. */
record Walk(Browser browser) {

    private static final Pattern LINK = Pattern.compile("/r/([A-Za-z0-9_-]{32})\"");

    Page begin(String relationship, String... agreed) {
        List<String> all = new ArrayList<>(List.of("RESULTS", "ADULT"));
        all.addAll(List.of(agreed));
        return browser.send(browser.open("/").form("/").with("relationship", relationship).with("agreed",
                all.toArray(String[]::new)));
    }

    Page toTheLastPage(String relationship, String... agreed) {
        Page page = begin(relationship, agreed);
        while (!page.address().getPath().equals("/quiz/last")) {
            page = browser.press(answered(page), "next");
        }
        return page;
    }

    Page finish(String relationship, String... agreed) {
        return browser.press(answered(toTheLastPage(relationship, agreed)), "next");
    }

    /** The secret of a new link to the result that is open. */
    String link() {
        return LINK.matcher(browser.send(browser.open("/result").form("/result/link")).html()).results().findFirst().orElseThrow()
                .group(1);
    }

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
}
