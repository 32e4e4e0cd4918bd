package app.nearer.quiz.resultpage;

import java.util.Collection;
import java.util.Map;

import app.nearer.contracts.Article;

/** Finds articles that can be read. */
public interface ArticleLookup {

    /** Returns the articles under these ids, by id, without those that are unknown or withdrawn. */
    Map<String, Article> articles(Collection<String> ids);
}
