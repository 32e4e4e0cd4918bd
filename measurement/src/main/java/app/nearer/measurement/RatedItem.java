package app.nearer.measurement;

/**
 * What was said of one statement, both times.
 *
 * @param item   the statement's place on its ruler, from 0
 * @param now    the category chosen for how it is, from 0
 * @param wanted the category chosen for how one would want it to be, from 0
 */
public record RatedItem(int item, int now, int wanted) {
}
