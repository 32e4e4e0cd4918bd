package app.nearer.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class ExtractionTests {

    private static final String PARAGRAPH = "Somebody who listens without mending is rarer than one would think, and dearer too.";

    @Test
    void ofAnHtmlPageTheTextIsTakenAndNothingElse() {
        ExtractedText text = one("""
                <!DOCTYPE html><html><head><title>Listening | A magazine</title><script>alert(1)</script></head><body>
                <nav><p>Home and all that stands in a menu of many words, which nobody reads.</p></nav>
                <div class="cookie-banner"><p>We use cookies, as everybody does, and say so at length here.</p></div>
                <article><h1>Listening</h1><p>%1$s</p><h2>How to begin</h2><p>%1$s [12]</p>
                <ul><li>Ask once.</li><li>Wait.</li></ul>
                <p>Related: <a href="/x">ten more things</a></p><p><a href="/y">Ten things that we link to</a></p>
                <img src=x onerror=alert(1)><p onclick="alert(1)">A last <b>word</b> of some length stands here.</p></article>
                <div class="related-posts"><p>More that one might read if one had nothing else to do today.</p></div>
                <footer><p>All rights reserved by somebody, in some year, in some country.</p></footer></body></html>
                """.formatted(PARAGRAPH));

        assertThat(text.title()).isEqualTo("Listening");
        assertThat(text.passages()).containsExactly(new TextPassage("", List.of(PARAGRAPH)), new TextPassage("How to begin",
                List.of(PARAGRAPH, "- Ask once.", "- Wait.", "A last word of some length stands here.")));
        assertThat(text.dropped()).isPositive();
    }

    @Test
    void ofPlainTextHeadingsAreFoundAndWhatStandsAroundIsNot() {
        ExtractedText text = one("""
                What listening is
                %1$s [3, 4]

                Illustration by Somebody
                How to begin
                %1$s
                Looking for more? Click here.
                This might involve:
                Somebody A, Other B. Listening. Journal of Something.
                2019;37(1):58-76. doi:10.1177/0000000
                Other C. In: A Book. London: SAGE; 2021.
                """.formatted(PARAGRAPH));

        assertThat(text.passages()).extracting(TextPassage::heading).containsExactly("What listening is", "How to begin");
        assertThat(text.text()).contains(PARAGRAPH).doesNotContain("[3", "Illustration", "doi", "Click", "involve", "SAGE");
    }

    @Test
    void aLongTextIsCutBetweenItsParagraphs() {
        ExtractedText text = one(String.join("\n\n", Collections.nCopies(40, PARAGRAPH)));

        assertThat(text.passages()).hasSizeBetween(2, 4);
        assertThat(text.passages()).allSatisfy(passage -> assertThat(passage.words()).isBetween(100, 300));
    }

    @Test
    void eachEntryOfAFeedIsATextOfItsOwn() {
        List<ExtractedText> rss = of(
                """
                        <?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title><link>https://example.org</link>
                        <description>d</description>
                        <item><title>First &amp; last</title><link>https://example.org/1</link><description>&lt;p&gt;%1$s&lt;/p&gt;</description></item>
                        <item><title>Empty</title><link>https://example.org/2</link><description></description></item>
                        </channel></rss>"""
                        .formatted(PARAGRAPH));
        List<ExtractedText> atom = of(
                """
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>A feed</title><id>urn:a</id><updated>2026-01-01T00:00:00Z</updated>
                        <entry><title>One</title><id>urn:b</id><link href="https://example.org/3"/><updated>2026-01-01T00:00:00Z</updated>
                        <content type="html">&lt;p&gt;%1$s&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</content></entry></feed>"""
                        .formatted(PARAGRAPH));

        assertThat(rss).singleElement().satisfies(text -> {
            assertThat(text.title()).isEqualTo("First & last");
            assertThat(text.source()).isEqualTo("https://example.org/1");
            assertThat(text.text()).isEqualTo(PARAGRAPH);
        });
        assertThat(atom).singleElement().satisfies(text -> assertThat(text.text()).isEqualTo(PARAGRAPH));
    }

    @Test
    void aFeedWithADoctypeIsRefused() {
        assertThatThrownBy(() -> of("""
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <rss version="2.0"><channel><title>&x;</title><link>l</link><description>d</description></channel></rss>"""))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void aPageWithoutTextIsSaidToBeOne() {
        assertThatThrownBy(() -> of("<html><body><nav>Menu</nav></body></html>")).isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("no text");
    }

    @Test
    void thePageSaysInWhichLettersItIsWritten() {
        byte[] page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Ein schöner Satz über Nähe, lang genug.</p></body></html>"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Extraction.of("test", "text/html", page).getFirst().text()).contains("schöner", "Nähe");
    }

    private static ExtractedText one(String page) {
        List<ExtractedText> texts = of(page);
        assertThat(texts).hasSize(1);
        return texts.getFirst();
    }

    private static List<ExtractedText> of(String page) {
        return Extraction.of("test", "", page.getBytes(StandardCharsets.UTF_8));
    }
}
