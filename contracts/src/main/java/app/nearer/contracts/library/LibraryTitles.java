package app.nearer.contracts.library;

import java.util.List;

/** Articles by their titles, the best first. */
public record LibraryTitles(List<Titled> articles) {

    public LibraryTitles {
        articles = List.copyOf(articles);
    }

    /**
     * An article.
     *
     * @param article its id
     * @param minutes minutes that reading takes
     */
    public record Titled(String article, String title, String summary, int minutes) {
    }
}
