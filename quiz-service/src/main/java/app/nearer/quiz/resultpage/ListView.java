package app.nearer.quiz.resultpage;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

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

    private final ReadingLists lists;
    private final ReasonTexts reasons;
    private final SaidStore said;
    private final WishStore wishes;

    ListView(ReadingLists lists, ReasonTexts reasons, SaidStore said, WishStore wishes) {
        this.lists = lists;
        this.reasons = reasons;
        this.said = said;
        this.wishes = wishes;
    }

    ShownList of(Result result, Locale locale) {
        ReadingListEvent latest = lists.latest(result.id()).orElse(null);
        ReadingListEvent before = latest == null ? null : lists.before(result.id(), latest.revision()).orElse(null);
        boolean current = latest != null && latest.revision() >= result.revision();
        // what is asked now says nothing of a list that was made before
        Result asked = current ? wishes.of(result.id()).askedOf(result) : result;
        return ShownList.of(result, latest, before, reason -> reasons.text(reason, asked, locale));
    }

    /** @param told whether the visitor has just said something, which is then said back to them */
    void describe(Result result, boolean told, Locale locale, Model model) {
        List<Said> all = said.of(result.id());
        model.addAttribute("list", of(result, locale));
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("wishes", wishes.of(result.id()));
        model.addAttribute("offered", Wishes.offeredFor(result));
        model.addAttribute("gently", ResultTexts.isMuchAtOnce(result));
        model.addAttribute("kept", all.stream().filter(of -> of.verdict() == Verdict.SAVED).toList());
        model.addAttribute("said", all.stream().filter(of -> of.verdict() != Verdict.SAVED).toList());
        model.addAttribute("told", lastWord(all, told));
    }

    private static @Nullable Said lastWord(List<Said> lastFirst, boolean told) {
        return told && !lastFirst.isEmpty() ? lastFirst.getFirst() : null;
    }
}
