package app.nearer.quiz.library;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import app.nearer.contracts.Article;

/** Articles for whoever shows them elsewhere. */
@RestController
class ArticleApi {

    private final Library library;

    ArticleApi(Library library) {
        this.library = library;
    }

    @GetMapping("/api/v1/articles/{id}")
    Article article(@PathVariable String id) {
        return library.article(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
