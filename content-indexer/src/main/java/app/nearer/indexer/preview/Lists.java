package app.nearer.indexer.preview;

import java.util.List;

import app.nearer.contracts.ListItem;
import app.nearer.contracts.QuizResultEvent;

/** Makes lists from any snapshot in the store, published or not. */
public interface Lists {

    /**
     * The list that readers with this result would get.
     *
     * @param snapshot the version of a snapshot in the store
     * @throws ListsAwayException if nobody can say
     */
    List<ListItem> of(String snapshot, QuizResultEvent result);
}
