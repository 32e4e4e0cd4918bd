package app.nearer.recommendation.search;

import java.io.IOException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import app.nearer.contracts.library.LibraryHits;
import app.nearer.contracts.library.LibrarySearch;
import app.nearer.contracts.library.LibraryTitles;
import app.nearer.contracts.library.TypedWords;

/** The library as it is found. Words come in bodies and never in addresses, which are what logs are made of. */
@RestController
class SearchApi {

    private final SearchDesk desk;

    SearchApi(SearchDesk desk) {
        this.desk = desk;
    }

    @PostMapping(path = "/api/v1/library/search", consumes = "application/json", produces = "application/json")
    LibraryHits search(@RequestBody LibrarySearch search) throws IOException {
        return desk.find(search);
    }

    @PostMapping(path = "/api/v1/library/suggestions", consumes = "application/json", produces = "application/json")
    LibraryTitles suggestions(@RequestBody TypedWords typed) throws IOException {
        return desk.suggest(typed);
    }

    @GetMapping(path = "/api/v1/library/articles/{id}/like", produces = "application/json")
    LibraryTitles like(@PathVariable String id) throws IOException {
        return desk.like(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
