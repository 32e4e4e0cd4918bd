package app.nearer.indexer.activation;

/**
 * What came of an activation.
 *
 * @param announced whether readers have been told; else they will be once the broker is there
 * @param published articles that were published
 * @param withdrawn articles that were withdrawn
 */
public record ActivationAnswer(String version, long sequence, boolean announced, int published, int withdrawn) {

    public static ActivationAnswer of(Activation activation) {
        String version = activation.active().version();
        long sequence = activation.active().sequence();
        return switch (activation) {
            case Activation.Announced told -> new ActivationAnswer(version, sequence, true, told.published(), told.withdrawn());
            case Activation.Waiting waiting -> new ActivationAnswer(version, sequence, false, 0, 0);
        };
    }
}
