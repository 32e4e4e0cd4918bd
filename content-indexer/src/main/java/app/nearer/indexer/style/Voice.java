package app.nearer.indexer.style;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import app.nearer.contracts.Relationship;
import app.nearer.indexer.source.Problem;
import app.nearer.indexer.source.SourceTip;

/** Finds the few breaches of the voice that can be seen without understanding. */
final class Voice {

    private static final Pattern PARTNER = Pattern.compile("\\byour (partner|husband|wife|spouse|boyfriend|girlfriend)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNED = Pattern.compile("\\byour (man|woman)\\b", Pattern.CASE_INSENSITIVE);

    private final StyledArticle article;
    private final SortedSet<Problem> problems = new TreeSet<>();

    private Voice(StyledArticle article) {
        this.article = article;
    }

    static SortedSet<Problem> problems(StyledArticle article) {
        Voice voice = new Voice(article);
        boolean presumesNobody = article.frontMatter().relationships().contains(Relationship.LIFE_AS_A_WHOLE);
        article.body().forEach(passage -> voice.look(passage.line(), passage.text(), presumesNobody));
        List<SourceTip> tips = article.frontMatter().tips();
        for (int i = 0; i < tips.size(); i++) {
            SourceTip tip = tips.get(i);
            boolean ofTip = tip.within(article.frontMatter()).relationships().contains(Relationship.LIFE_AS_A_WHOLE);
            int line = article.source().tipLines().get(i);
            List.of(tip.title(), tip.what(), tip.why(), tip.firstStep()).forEach(text -> voice.look(line, text, ofTip));
        }
        return voice.problems;
    }

    private void look(int line, String text, boolean presumesNobody) {
        if (text.contains("!")) {
            problems.add(article.problem(line, "an exclamation mark stands here: say it without"));
        }
        if (OWNED.matcher(text).find()) {
            problems.add(article.problem(line, "nobody is anybody's man or woman here: say partner, or the name"));
        }
        if (presumesNobody && PARTNER.matcher(text).find()) {
            problems.add(article.problem(line, "this is for LIFE_AS_A_WHOLE, and presumes a partner"));
        }
    }
}
