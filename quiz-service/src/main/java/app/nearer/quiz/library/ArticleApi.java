package app.nearer.quiz.library;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    /** An article; from one that is withdrawn the way leads to the one that stands in for it. */
    @GetMapping("/api/v1/articles/{id}")
    ResponseEntity<Article> article(@PathVariable String id) {
        return library.article(id).map(ResponseEntity::ok).or(() -> library.standsInFor(id).map(ArticleApi::moved))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<Article> moved(String id) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create("/api/v1/articles/" + id)).build();
    }
}
