package app.nearer.indexer.progress;

/** Listens to how far a run has come. Called by one thread. */
public interface Progress {

    /** Nobody listens. */
    Progress NONE = new Progress() {

        @Override
        public void begin(Phase phase, int total) {
            // nobody listens
        }

        @Override
        public void step() {
            // nobody listens
        }
    };

    /**
     * A phase begins, and the one before has ended.
     *
     * @param total how many steps it will have
     */
    void begin(Phase phase, int total);

    /** One more step of the phase is done. */
    void step();
}
