package app.nearer.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownBodyTests {

    @Test
    void markdownBecomesHtml() {
        assertThat(html("Some *tender* words.\n\n## A heading\n\n- one\n- two"))
                .contains("<p>Some <em>tender</em> words.</p>", "<h2>A heading</h2>", "<li>one</li>");
    }

    @Test
    void aLinkToAnArticleLeadsToItsPage() {
        assertThat(html("See [this one](article:two).")).isEqualTo("<p>See <a href=\"/articles/two\">this one</a>.</p>");
    }

    @Test
    void aLinkToAnArticleThatIsNotShownStandsAsWords() {
        assertThat(body("See [this *one*](article:two).").html(id -> false)).isEqualTo("<p>See this <em>one</em>.</p>");
    }

    @Test
    void aLinkToThePageOfHelpStays() {
        assertThat(html("See [help](/support).")).isEqualTo("<p>See <a href=\"/support\">help</a>.</p>");
    }

    @Test
    void aLinkElsewhereSaysNothingOfTheReader() {
        assertThat(html("See [there](https://a.example/b)."))
                .contains("href=\"https://a.example/b\"", "rel=\"nofollow noopener noreferrer\"");
    }

    /** Such a file is refused; were it not, nothing of it would run. */
    @Test
    void noScriptComesThrough() {
        assertThat(html("<script>alert(1)</script>\n\nHello <img src=x onerror=alert(1)>."))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;");
    }

    @Test
    void noLinkRunsAScript() {
        assertThat(html("[a](javascript:alert(1)) [b](data:text/html,x) [c](vbscript:x) [d](JaVaScRiPt:alert(1))"))
                .doesNotContainIgnoringCase("javascript:", "data:", "vbscript:");
    }

    @Test
    void theLinksOfABodyAreFoundWithTheirLines() {
        MarkdownBody body = MarkdownBody.parse("One [a](article:a).\n\nTwo\n[b](article:b).", 10, new Problems("x.md"));

        assertThat(body.links()).containsExactly(new ArticleLink("a", 10), new ArticleLink("b", 13));
    }

    private static String html(String markdown) {
        return body(markdown).html(id -> true);
    }

    private static MarkdownBody body(String markdown) {
        return MarkdownBody.parse(markdown, 1, new Problems("x.md"));
    }
}
