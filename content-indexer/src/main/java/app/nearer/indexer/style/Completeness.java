package app.nearer.indexer.style;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import app.nearer.contracts.Relationship;
import app.nearer.indexer.source.ArticleLink;
import app.nearer.indexer.source.FrontMatter;
import app.nearer.indexer.source.Problem;
import app.nearer.indexer.source.SourceTip;

/** Looks for what an article that can be read lacks all the same, and for what in it contradicts itself. */
final class Completeness {

    private static final int FEWEST_TIPS = 3;
    private static final int MOST_TIPS = 6;
    private static final int WORDS_A_MINUTE = 200;
    private static final int CLEARLY_HELPS = 2;

    /** Minutes that a tip may plausibly take on one day. */
    private static final int LONGEST_SITTING = 240;

    private final StyledArticle article;
    private final FrontMatter frontMatter;
    private final SortedSet<Problem> problems = new TreeSet<>();

    private Completeness(StyledArticle article) {
        this.article = article;
        this.frontMatter = article.frontMatter();
    }

    /**
     * What is wrong with one article.
     *
     * @param published the ids of the articles that can be linked to
     */
    static SortedSet<Problem> problems(StyledArticle article, Set<String> published) {
        Completeness check = new Completeness(article);
        check.fields();
        check.minutes();
        check.answers();
        check.tips();
        check.links(published);
        return check.problems;
    }

    private void fields() {
        if (frontMatter.qualities().isEmpty()) {
            problem("\"qualities\" is empty: name what it strengthens");
        }
        // where safety comes first, nothing of the reader's own stands in the way
        if (frontMatter.helpsWith().isEmpty() && !frontMatter.supportFirst()) {
            problem("\"helps-with\" is empty: name the barriers that it helps with");
        }
        if (Words.sentences(frontMatter.summary()) > 1) {
            problem("\"summary\" is more than one sentence");
        }
    }

    private void minutes() {
        int needed = Math.ceilDiv(article.words(), WORDS_A_MINUTE);
        if (frontMatter.minutes() != needed) {
            problem("\"minutes\" is %d, and its %d words take %d", frontMatter.minutes(), article.words(), needed);
        }
    }

    private void answers() {
        if (!frontMatter.supportFirst() && frontMatter.answersTo().values().stream().noneMatch(grade -> grade >= CLEARLY_HELPS)) {
            problem("\"answers-to\" has no grade of %d or more: name the predicaments that it clearly helps with", CLEARLY_HELPS);
        }
    }

    private void tips() {
        List<SourceTip> tips = frontMatter.tips();
        if (tips.size() < FEWEST_TIPS || tips.size() > MOST_TIPS) {
            problem("it has %d tips: %d to %d are wanted", tips.size(), FEWEST_TIPS, MOST_TIPS);
        }
        if (tips.size() > 1 && tips.stream().mapToInt(SourceTip::effort).distinct().count() == 1) {
            problem("all its tips ask the same effort: let one be smaller or greater");
        }
        for (int i = 0; i < tips.size(); i++) {
            strangers(tips.get(i), article.source().tipLines().get(i));
            times(tips.get(i), article.source().tipLines().get(i));
        }
    }

    private void strangers(SourceTip tip, int line) {
        Set<Relationship> strangers = new HashSet<>(tip.within(frontMatter).relationships());
        strangers.removeAll(frontMatter.relationships());
        if (!strangers.isEmpty()) {
            problems.add(article.problem(line, "the tip %s is for %s, and the article is not: add it there, or take it out here",
                    tip.id(), strangers.stream().sorted(Comparator.naturalOrder()).map(Relationship::name)
                            .collect(Collectors.joining(", "))));
        }
    }

    private void times(SourceTip tip, int line) {
        if (tip.days() == 1 && tip.session() > LONGEST_SITTING) {
            problems.add(article.problem(line,
                    "the tip %s takes %d minutes on one day: split it over several days, or say how long one session is",
                    tip.id(),
                    tip.session()));
        }
    }

    private void links(Set<String> published) {
        for (ArticleLink link : article.source().body().links()) {
            if (!published.contains(link.id())) {
                problems.add(article.problem(link.line(), "the link to %s leads to nothing that is published", link.id()));
            }
        }
    }

    private void problem(String message, Object... arguments) {
        problems.add(article.problem(article.source().idLine(), message, arguments));
    }
}
