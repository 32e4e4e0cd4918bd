package app.nearer.quiz.recommendation;

/** recommendation-service does not answer, or says nothing that can be read. It has no cause: what was asked stands in none of its traces. */
public final class RecommendationAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecommendationAway() {
        super("recommendation-service does not answer");
    }
}
