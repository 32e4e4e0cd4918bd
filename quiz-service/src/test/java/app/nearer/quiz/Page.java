package app.nearer.quiz;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** A page of the site as a browser has it, without script. */
public record Page(int status, URI address, HttpResponse<String> response) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

    /** What a form sends, and where to; choices that are made already are among the fields. */
    public record Form(String action, Map<String, List<String>> fields) {

        /** Answers as a visitor does: another choice of the same name is taken back. */
        public Form with(String name, String... values) {
            Map<String, List<String>> changed = new LinkedHashMap<>(fields);
            changed.put(name, List.of(values));
            return new Form(action, changed);
        }

        /** Leaves a field out, as unticking a box does. */
        public Form without(String name) {
            Map<String, List<String>> changed = new LinkedHashMap<>(fields);
            changed.remove(name);
            return new Form(action, changed);
        }

        /** The first value of a field, or the empty string. */
        public String value(String name) {
            return fields.getOrDefault(name, List.of("")).getFirst();
        }
    }

    /** The page's text, as it came. */
    public String html() {
        return response.body();
    }

    /** What a reader sees: without marks, and with single spaces. */
    public String text() {
        return HtmlUtils.htmlUnescape(html().replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
    }

    /** A header, or the empty string. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The form that is sent to this path. */
    public Form form(String action) {
        return forms().stream()
                .filter(form -> form.action().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action + " in " + html()));
    }

    /** All forms of the page, in their order. */
    public List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        Matcher found = FORM.matcher(html());
        while (found.find()) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            Matcher input = INPUT.matcher(found.group(2));
            while (input.find()) {
                add(attributes(input.group(1)), fields);
            }
            forms.add(new Form(attributes(found.group(1)).getOrDefault("action", ""), fields));
        }
        return forms;
    }

    private static void add(Map<String, String> input, Map<String, List<String>> fields) {
        boolean choice = List.of("radio", "checkbox").contains(input.getOrDefault("type", ""));
        if (!choice || input.containsKey("checked")) {
            fields.computeIfAbsent(input.getOrDefault("name", ""), name -> new ArrayList<>())
                    .add(input.getOrDefault("value", ""));
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2) == null ? "" : HtmlUtils.htmlUnescape(attribute.group(2)));
        }
        return attributes;
    }
}
