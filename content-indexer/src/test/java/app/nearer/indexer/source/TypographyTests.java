package app.nearer.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.nearer.indexer.RealContent;

class TypographyTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', value = {"don't | don’t", "friends' houses | friends’ houses",
            "\"Well,\" she said, \"well.\" | “Well,” she said, “well.”", "(\"so\")—\"so\" | (“so”)—“so”",
            "\"She said 'fine'.\" | “She said ‘fine’.”", "\"'Fine', she said.\" | “‘Fine’, she said.”",
            "'Til then, in the '90s | ’Til then, in the ’90s", "“as it was”, ‘so’ | “as it was”, ‘so’"})
    void marksAreSetAsInPrint(String typed, String set) {
        assertThat(Typography.of(typed)).isEqualTo(set);
    }

    @Test
    void aQuotationMayEndInOtherWordsThanItBeganIn() {
        MarkdownBody body = MarkdownBody.parse("Say \"*I'm\nhere*\", and\n\"*so*\". `it's`", 1, new Problems("a.md"));

        assertThat(body.html(id -> true)).isEqualTo("<p>Say “<em>I’m\nhere</em>”, and\n“<em>so</em>”. <code>it's</code></p>");
    }

    @Test
    void noReaderOfTheLibraryFindsATypewritersMarks() throws IOException {
        assertThat(RealContent.library().published()).isNotEmpty().allSatisfy(article -> {
            assertThat(article.frontMatter().toString()).doesNotContain("'", "\"");
            assertThat(article.body().passages()).noneMatch(passage -> passage.text().matches("(?s).*['\"].*"));
            assertThat(article.body().html(id -> true).replaceAll("<[^>]*>", "")).doesNotContain("'", "\"", "&quot;");
        });
    }
}
