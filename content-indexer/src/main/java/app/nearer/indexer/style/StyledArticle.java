package app.nearer.indexer.style;

import java.util.ArrayList;
import java.util.List;

import app.nearer.indexer.source.FrontMatter;
import app.nearer.indexer.source.Passage;
import app.nearer.indexer.source.Problem;
import app.nearer.indexer.source.SourceArticle;
import app.nearer.indexer.source.SourceTip;

/**
 * An article, with its body as a reader reads it.
 *
 * @param body paragraphs and headings
 */
record StyledArticle(SourceArticle source, List<Passage> body) {

    static StyledArticle of(SourceArticle source) {
        return new StyledArticle(source, source.body().passages());
    }

    FrontMatter frontMatter() {
        return source.frontMatter();
    }

    /** The words of the body, headings included. */
    int words() {
        return body.stream().mapToInt(passage -> Words.of(passage.text()).size()).sum();
    }

    /** All that its author wrote for readers: summary, tips and body. */
    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        all.add(new Passage(source.idLine(), false, frontMatter().summary()));
        for (int i = 0; i < frontMatter().tips().size(); i++) {
            SourceTip tip = frontMatter().tips().get(i);
            int line = source.tipLines().get(i);
            List.of(tip.what(), tip.why(), tip.firstStep()).forEach(text -> all.add(new Passage(line, false, text)));
        }
        all.addAll(body);
        return all;
    }

    Problem problem(int line, String message, Object... arguments) {
        return new Problem(source.file(), line, message.formatted(arguments));
    }
}
