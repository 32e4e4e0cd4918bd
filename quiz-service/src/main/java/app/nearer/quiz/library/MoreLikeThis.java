package app.nearer.quiz.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import app.nearer.contracts.Article;
import app.nearer.contracts.library.LibraryTitles.Titled;
import app.nearer.quiz.recommendation.RecommendationAway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What to read after an article. It is the same for everybody, and so known for a while; what somebody refused is left out here, and nobody else
 * hears of it. Without an answer there is nothing, at once, and it is asked again half a minute later.
 */
@Component
class MoreLikeThis {

    private static final int SHOWN = 3;
    private static final int MOST_ARTICLES = 2_000;
    private static final Duration KNOWN = Duration.ofMinutes(10);
    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final String SERVICE = "recommendation-service";

    private final LibraryIndex index;
    private final Library library;
    private final Cache<String, List<Titled>> known = Caffeine.newBuilder().maximumSize(MOST_ARTICLES).expireAfterWrite(KNOWN)
            .build();
    private final Cache<String, Boolean> away = Caffeine.newBuilder().maximumSize(1).expireAfterWrite(QUIET).build();

    MoreLikeThis(LibraryIndex index, Library library) {
        this.index = index;
        this.library = library;
    }

    /**
     * Three articles at most.
     *
     * @param refused ids of items that are not to be shown again, nor an article with one of them
     */
    List<Titled> of(String article, Set<String> refused) {
        List<Titled> like = new ArrayList<>();
        for (Titled candidate : like(article)) {
            Optional<Article> readable = library.article(candidate.article());
            if (like.size() < SHOWN && readable.isPresent() && !isRefused(readable.get(), refused)) {
                like.add(candidate);
            }
        }
        return like;
    }

    private static boolean isRefused(Article article, Set<String> refused) {
        return refused.contains(article.id()) || article.tips().stream().anyMatch(tip -> refused.contains(tip.id()));
    }

    private List<Titled> like(String article) {
        List<Titled> like = known.getIfPresent(article);
        if (like == null && away.getIfPresent(SERVICE) == null) {
            try {
                like = index.like(article);
                known.put(article, like);
            } catch (RecommendationAway e) {
                away.put(SERVICE, true);
            }
        }
        return like == null ? List.of() : like;
    }
}
