package app.nearer.contracts.library;

import java.util.List;
import java.util.Map;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;

/**
 * What was found in the library.
 *
 * @param total  how many articles in all
 * @param hidden how many more there are that speak openly of sex
 * @param hits   those of the page that was asked for, the best first
 */
public record LibraryHits(int total, int hidden, List<Hit> hits, Facets facets) {

    public LibraryHits {
        hits = List.copyOf(hits);
    }

    /**
     * An article that was found.
     *
     * @param article its id
     * @param passage of its text, where the words stand; empty when they stand in title or summary only, or there were none
     * @param minutes minutes that reading takes
     */
    public record Hit(String article, List<Piece> title, List<Piece> summary, List<Piece> passage, int minutes,
            boolean supportFirst) {

        public Hit {
            title = List.copyOf(title);
            summary = List.copyOf(summary);
            passage = List.copyOf(passage);
        }
    }

    /**
     * A piece of a text.
     *
     * @param found whether it is one of the words that were looked for, or means the same
     */
    public record Piece(String text, boolean found) {
    }

    /**
     * How many articles there would be with each choice, given all else that was chosen. What would give none is left out.
     *
     * @param minutes by the minutes at most
     */
    public record Facets(Map<Dimension, Integer> dimensions, Map<Company, Integer> company, Map<Integer, Integer> efforts,
            Map<Integer, Integer> minutes) {

        public Facets {
            dimensions = Map.copyOf(dimensions);
            company = Map.copyOf(company);
            efforts = Map.copyOf(efforts);
            minutes = Map.copyOf(minutes);
        }
    }
}
