package app.nearer.indexer.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import app.nearer.indexer.source.Passage;
import app.nearer.indexer.source.Problem;

/** Finds what is said in the same words again and again. */
final class RecurringPhrases {

    /** How many words make a phrase. */
    static final int WORDS = 8;

    /** In how many articles a phrase may stand. */
    static final int ARTICLES = 3;

    private final Map<String, Set<String>> files = new LinkedHashMap<>();

    private RecurringPhrases() {
    }

    /** Names each phrase once, in the first article that has it; of phrases that overlap, the first. */
    static SortedSet<Problem> problems(List<StyledArticle> articles) {
        RecurringPhrases phrases = new RecurringPhrases();
        articles.forEach(phrases::collect);
        SortedSet<Problem> problems = new TreeSet<>();
        Set<String> told = new LinkedHashSet<>();
        articles.forEach(article -> phrases.tell(article, told, problems));
        return problems;
    }

    private void collect(StyledArticle article) {
        for (Passage passage : article.passages()) {
            for (String phrase : phrases(passage)) {
                files.computeIfAbsent(phrase, first -> new LinkedHashSet<>()).add(article.source().file());
            }
        }
    }

    private void tell(StyledArticle article, Set<String> told, SortedSet<Problem> problems) {
        for (Passage passage : article.passages()) {
            boolean inside = false;
            for (String phrase : phrases(passage)) {
                Set<String> where = files.getOrDefault(phrase, Set.of());
                boolean recurs = where.size() > ARTICLES;
                if (recurs && told.add(phrase) && !inside) {
                    problems.add(article.problem(passage.line(), "“%s” stands in %d articles (%s): say it in other words", phrase,
                            where.size(), String.join(", ", where)));
                }
                inside = recurs;
            }
        }
    }

    private static List<String> phrases(Passage passage) {
        List<String> words = Words.of(passage.text());
        List<String> phrases = new ArrayList<>();
        for (int end = WORDS; end <= words.size(); end++) {
            phrases.add(String.join(" ", words.subList(end - WORDS, end)));
        }
        return phrases;
    }
}
