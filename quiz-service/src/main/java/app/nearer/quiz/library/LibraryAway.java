package app.nearer.quiz.library;

/** Nobody answers who could search the library. It has no cause: what was asked stands in none of its traces. */
final class LibraryAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LibraryAway() {
        super("recommendation-service does not answer");
    }
}
