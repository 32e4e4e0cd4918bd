package app.nearer.standalone;

/** Why Nearer cannot run here, in one sentence for the person at the terminal. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    Failure(String sentence) {
        super(sentence);
    }
}
