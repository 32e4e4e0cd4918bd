package app.nearer.recommendation.search;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.PassageFormatter;

import app.nearer.contracts.library.LibraryHits.Piece;

/** Takes a text apart in which what was found is marked. Marks are characters that no text has; markup is left to whoever shows it. */
final class Pieces {

    private static final String BEGIN = "\u0001";
    private static final String END = "\u0002";

    private Pieces() {
    }

    /** Marks what was found as {@link #of} reads it. */
    static PassageFormatter marks() {
        return new DefaultPassageFormatter(BEGIN, END, " … ", false);
    }

    static List<Piece> of(String marked) {
        List<Piece> pieces = new ArrayList<>();
        boolean found = false;
        for (String text : marked.split("(?=[%s%s])".formatted(BEGIN, END))) {
            found = text.startsWith(BEGIN) || found && !text.startsWith(END);
            String own = text.replace(BEGIN, "").replace(END, "");
            if (!own.isEmpty()) {
                pieces.add(new Piece(own, found));
            }
        }
        return pieces;
    }

    static List<Piece> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
    }
}
