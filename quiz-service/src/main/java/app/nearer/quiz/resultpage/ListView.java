package app.nearer.quiz.resultpage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import app.nearer.contracts.Article;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Verdict;
import app.nearer.quiz.readinglist.ReadingLists;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.Said;
import app.nearer.quiz.result.SaidStore;
import app.nearer.quiz.result.ShownList;
import app.nearer.quiz.result.WishStore;
import app.nearer.quiz.result.Wishes;

/** A list with all that may be said of it and asked of it, as its page shows it. */
@Component
public class ListView {

    /** What a visitor decides before reading; the other verdicts come after it. */
    private static final List<Verdict> BEFORE_READING = List.of(Verdict.SAVED, Verdict.NOT_FOR_ME);
    private static final List<Verdict> AFTER_READING = List.of(Verdict.READ, Verdict.TRIED, Verdict.HELPFUL);

    private final ReadingLists lists;
    private final ArticleLookup library;
    private final ReasonTexts reasons;
    private final TipTimes times;
    private final SaidStore said;
    private final WishStore wishes;

    ListView(ReadingLists lists, ArticleLookup library, ReasonTexts reasons, TipTimes times, SaidStore said, WishStore wishes) {
        this.lists = lists;
        this.library = library;
        this.reasons = reasons;
        this.times = times;
        this.said = said;
        this.wishes = wishes;
    }

    ShownList of(Result result, Locale locale) {
        ReadingListEvent latest = lists.latest(result.id()).orElse(null);
        if (latest == null) {
            return new ShownList(result.revision(), true, List.of());
        }
        ReadingListEvent before = lists.before(result.id(), latest.revision()).orElse(null);
        boolean stale = latest.revision() < result.revision();
        // what is asked now says nothing of a list that was made before
        Result asked = stale ? result : wishes.of(result.id()).askedOf(result);
        List<String> why = reasons.sentences(latest.items(), asked, result.relationship(), stale, locale);
        return ShownList.of(result, latest, before,
                new ShownList.Words(articlesOf(latest), why, tip -> times.of(tip, locale)));
    }

    private Map<String, Article> articlesOf(ReadingListEvent list) {
        return library.articles(list.items().stream().map(ListItem::article).filter(Objects::nonNull).toList());
    }

    /** @param told whether the visitor has just said something, which is then said back to them */
    void describe(Result result, boolean told, Locale locale, Model model) {
        List<Said> all = said.of(result.id());
        model.addAttribute("list", of(result, locale));
        model.addAttribute("before", BEFORE_READING);
        model.addAttribute("after", AFTER_READING);
        model.addAttribute("wishes", wishes.of(result.id()));
        model.addAttribute("offered", Wishes.offeredFor(result));
        model.addAttribute("discreet", result.supportFirst());
        model.addAttribute("gently", !result.supportFirst() && ResultTexts.isMuchAtOnce(result));
        model.addAttribute("kept", all.stream().filter(of -> of.verdict() == Verdict.SAVED).toList());
        model.addAttribute("said", all.stream().filter(of -> of.verdict() != Verdict.SAVED).toList());
        model.addAttribute("told", lastWord(all, told));
    }

    private static @Nullable Said lastWord(List<Said> lastFirst, boolean told) {
        return told && !lastFirst.isEmpty() ? lastFirst.getFirst() : null;
    }
}
