package app.nearer.quiz.library;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.server.ResponseStatusException;

import app.nearer.contracts.Article;
import app.nearer.quiz.result.OpenResult;

/** An article of the library, to be read. */
@Controller
class ArticlePage {

    private final Library library;

    ArticlePage(Library library) {
        this.library = library;
    }

    @GetMapping("/articles/{id}")
    String show(@PathVariable String id,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token, Model model) {
        Article article = library.article(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("article", article);
        model.addAttribute("finished", token != null);
        return "library/article";
    }
}
