package app.nearer.indexer.coverage;

/**
 * A need for which the library has too little.
 *
 * @param need   what is needed, in words
 * @param found  how many tips there are
 * @param wanted how many there should be at least
 */
public record Hole(String need, int found, int wanted) {
}
