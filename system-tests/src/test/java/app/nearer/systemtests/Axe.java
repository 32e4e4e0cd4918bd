package app.nearer.systemtests;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * What axe finds in a page. {@link AxeBuilder} opens an empty page beside it and sends half a megabyte of script to both for every question, which
 * only pages with frames need; here the script is sent once for each document.
 */
record Axe(Page page) {

    private static final List<String> GUIDELINES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private static final String VIOLATIONS = """
            async options => (await axe.run({ ...options, resultTypes: ['violations'] })).violations
                .map(violation => violation.id + ' ' + violation.nodes.map(node => node.target.join(' ')).join(', '))""";

    /** By WCAG 2.2 AA and axe's best practices. */
    List<?> violationsOfGuidelines() {
        return violations(Map.of("runOnly", GUIDELINES));
    }

    /** Of one rule alone. */
    List<?> violationsOf(String rule) {
        return violations(Map.of("runOnly", List.of(rule)));
    }

    /** Of all rules that axe applies unless it is told otherwise. */
    List<?> violations() {
        return violations(Map.of());
    }

    private List<?> violations(Map<String, ?> options) {
        if ("undefined".equals(page.evaluate("typeof axe"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) page.evaluate(VIOLATIONS, options);
    }
}
