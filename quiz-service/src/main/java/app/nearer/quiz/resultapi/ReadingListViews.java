package app.nearer.quiz.resultapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleTip;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.resultapi.ReadingListView.ItemView;
import app.nearer.quiz.resultapi.ReadingListView.ReasonView;
import app.nearer.quiz.resultpage.ArticleLookup;
import app.nearer.quiz.resultpage.ReasonTexts;

/** Puts reading lists into the form that integrators see, with what the article store and the texts add. */
@Component
class ReadingListViews {

    private final ArticleLookup library;
    private final ReasonTexts texts;

    ReadingListViews(ArticleLookup library, ReasonTexts texts) {
        this.library = library;
        this.texts = texts;
    }

    /** Returns the list that was made for a result. */
    ReadingListView of(ReadingListEvent list, Result result, Locale locale) {
        Map<String, Article> articles = library
                .articles(list.items().stream().map(ListItem::article).filter(Objects::nonNull).toList());
        List<String> why = texts.sentences(list.items(), result, result.relationship(), list.revision() < result.revision(),
                locale);
        List<ItemView> items = new ArrayList<>();
        for (int place = 0; place < list.items().size(); place++) {
            ListItem item = list.items().get(place);
            Article article = item.article() == null ? null : articles.get(item.article());
            items.add(item(item, article, why.get(place), result, locale));
        }
        return new ReadingListView(list.revision(), list.snapshot(), items);
    }

    private ItemView item(ListItem item, @Nullable Article article, String why, Result result, Locale locale) {
        List<ReasonView> reasons = item.reasons().stream().map(reason -> reason(reason, result, locale)).toList();
        ArticleTip tip = article == null ? null : tip(item, article);
        return new ItemView(item.id(), item.article(), item.title(), item.summary(), item.firstStep(), item.minutes(),
                item.effort(), item.score(), reasons, article == null ? null : article.title(),
                article == null ? null : Integer.valueOf(article.minutes()), why,
                tip == null ? null : Integer.valueOf(tip.minutes()), tip == null ? null : tip.days());
    }

    private static @Nullable ArticleTip tip(ListItem item, Article article) {
        return article.tips().stream().filter(tip -> tip.id().equals(item.id())).findFirst().orElse(null);
    }

    private ReasonView reason(Reason reason, Result result, Locale locale) {
        return new ReasonView(reason.kind(), reason.dimension(), reason.barrier(), reason.quality(), reason.contribution(),
                texts.text(reason, result, result.relationship(), locale), reason.predicament());
    }
}
