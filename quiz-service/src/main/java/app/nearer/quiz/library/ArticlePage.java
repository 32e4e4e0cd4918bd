package app.nearer.quiz.library;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleTip;
import app.nearer.contracts.Verdict;
import app.nearer.quiz.reader.ReaderCounts;
import app.nearer.quiz.result.Results;
import app.nearer.quiz.resultpage.OpenResult;
import app.nearer.quiz.resultpage.Places;
import app.nearer.quiz.resultpage.TipTimes;

import jakarta.servlet.http.HttpServletRequest;

/** An article of the library, to be read. */
@Controller
class ArticlePage {

    private final Library library;
    private final MoreLikeThis like;
    private final Places places;
    private final Results results;
    private final ReaderCounts counts;
    private final TipTimes times;

    ArticlePage(Library library, MoreLikeThis like, Places places, Results results, ReaderCounts counts, TipTimes times) {
        this.library = library;
        this.like = like;
        this.places = places;
        this.results = results;
        this.counts = counts;
        this.times = times;
    }

    @GetMapping("/articles/{id}")
    String show(@PathVariable String id,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID result, Model model,
            Locale locale, HttpServletRequest request) {
        Optional<Article> article = library.article(id);
        if (article.isEmpty()) {
            String other = library.standsInFor(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
            return "redirect:/articles/" + other;
        }
        Optional.ofNullable(result).flatMap(results::find).ifPresent(known -> counts.opened(known.id(), id));
        model.addAttribute("article", article.get());
        model.addAttribute("times", article.get().tips().stream()
                .collect(Collectors.toMap(ArticleTip::id, tip -> times.of(tip, locale), (one, other) -> one)));
        model.addAttribute("finished", result != null);
        model.addAttribute("place", places.of(id, result).orElse(null));
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("like", like.of(id, places.refused(result)));
        return "library/article";
    }
}
