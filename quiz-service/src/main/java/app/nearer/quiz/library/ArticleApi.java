package app.nearer.quiz.library;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import app.nearer.contracts.Article;

/** Articles for whoever shows them elsewhere. */
@RestController
class ArticleApi {

    private final Library library;

    ArticleApi(Library library) {
        this.library = library;
    }

    @GetMapping("/api/v1/articles/{id}")
    ResponseEntity<Article> article(@PathVariable String id) {
        return ResponseEntity.of(library.article(id));
    }
}
