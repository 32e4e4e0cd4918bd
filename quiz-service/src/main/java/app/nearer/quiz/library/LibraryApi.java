package app.nearer.quiz.library;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.library.LibraryHits;
import app.nearer.contracts.library.LibrarySearch;
import app.nearer.contracts.library.LibraryTitles;
import app.nearer.contracts.library.LibraryTitles.Titled;
import app.nearer.contracts.library.TypedWords;

/** The library as it is found, for integrators. Words come in bodies, never in addresses, and are kept nowhere. */
@RestController
class LibraryApi {

    private final LibraryIndex index;
    private final Library library;
    private final MoreLikeThis like;

    LibraryApi(LibraryIndex index, Library library, MoreLikeThis like) {
        this.index = index;
        this.library = library;
        this.like = like;
    }

    /** What is looked for; whatever is left out narrows nothing. See {@link LibrarySearch}. */
    record SearchCall(@Nullable String words, @Nullable Dimension dimension, @Nullable Company company, @Nullable Integer effort,
            @Nullable Integer minutes, @Nullable Boolean sexual, @Nullable Integer page) {

        LibrarySearch in(Locale locale) {
            return new LibrarySearch(Objects.requireNonNullElse(words, ""), locale.getLanguage(), dimension, company, effort,
                    minutes,
                    Boolean.TRUE.equals(sexual), Objects.requireNonNullElse(page, 1));
        }

        @Override
        public String toString() {
            return "SearchCall[words=…]";
        }
    }

    record SuggestionCall(@Nullable String words) {

        @Override
        public String toString() {
            return "SuggestionCall[…]";
        }
    }

    /** Articles that are like another. */
    record LikeView(List<Titled> articles) {
    }

    @PostMapping("/api/v1/library/search")
    LibraryHits search(@RequestBody SearchCall call, Locale locale) {
        try {
            return index.find(call.in(locale));
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
    }

    /** Titles, by what has been typed by now. */
    @PostMapping("/api/v1/library/suggestions")
    LibraryTitles suggestions(@RequestBody SuggestionCall call, Locale locale) {
        try {
            return index.suggest(new TypedWords(Objects.requireNonNullElse(call.words(), ""), locale.getLanguage()));
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
    }

    /** Three articles at most that are like this one; none while nobody can say. */
    @GetMapping("/api/v1/articles/{id}/like")
    LikeView like(@PathVariable String id) {
        library.article(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new LikeView(like.of(id, Set.of()));
    }

    private static ResponseStatusException refused(IllegalArgumentException e) {
        return new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage() + ".");
    }
}
