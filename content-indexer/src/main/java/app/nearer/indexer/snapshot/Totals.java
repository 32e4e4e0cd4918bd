package app.nearer.indexer.snapshot;

import app.nearer.tipindex.Helpfulness;

/** How many people say of an item that it helped, and how many that it is not for them. */
public record Totals(int helpful, int notForMe) {

    /** How helpful the item is held to be. */
    double helpfulness() {
        return Helpfulness.of(helpful, notForMe);
    }
}
