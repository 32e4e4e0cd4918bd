package app.nearer.indexer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import app.nearer.indexer.source.ContentFile;

/** The text of an article in which nothing is wrong; a test spoils one thing, and looks at the line of it. */
public record SampleArticle(String id, String text) {

    /** An article with one tip; the id is in line 2, the title in line 3, the front matter ends in line 34, the body begins in line 35. */
    public static SampleArticle of(String id) {
        return new SampleArticle(id, """
                ---
                id: %1$s
                title: A title
                summary: What the reader will get.
                language: en
                status: published
                dimensions:
                  EMOTIONAL: 90
                  SOCIAL: 20
                qualities: [TRUST, HONESTY]
                helps-with: [FEAR_OF_REJECTION]
                relationships: [PARTNER, FRIEND]
                answers-to: {AFRAID_OF_REJECTION: 3}
                not-when: [GRIEVING]
                effort: 1
                minutes: 4
                company: [ALONE, TOGETHER]
                cautions: [OPENING_UP]
                support-first: false
                reviewed-by: []
                review-by: 2027-11-01
                references: []
                tips:
                  - id: %1$s-tip
                    title: A tip
                    what: What to do.
                    why: Why it helps.
                    first-step: What to do first.
                    effort: 2
                    minutes: 5
                    session: 20
                    days: 7
                    company: [TOGETHER]
                ---
                The first paragraph.

                ## A heading

                The last paragraph.
                """.formatted(id));
    }

    /** The same with one passage replaced, which must be there. */
    public SampleArticle with(String passage, String replacement) {
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("the article has no passage " + passage);
        }
        return new SampleArticle(id, text.replace(passage, replacement));
    }

    /** The same with another body. */
    public SampleArticle withBody(String body) {
        return with("The first paragraph.\n\n## A heading\n\nThe last paragraph.\n", body);
    }

    /** The file {@code articles/ID.md} with this text. */
    public ContentFile file() {
        return new ContentFile("articles/" + id + ".md", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the file below a content folder. */
    public void writeTo(Path content) throws IOException {
        Path file = content.resolve("articles/" + id + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
