package app.nearer.measurement;

/**
 * What the answers say of one dimension, in points of 0–100.
 *
 * @param have      the mean of the posterior distribution of what there is
 * @param want      the same of what is wanted
 * @param haveError the standard deviation of that distribution
 * @param wantError the same of what is wanted
 * @param error     the standard deviation of the posterior distribution of the gap; what the two have in common is allowed for
 */
public record Estimate(double have, double want, double haveError, double wantError, double error) {

    /** How much more is wanted than there is, in points of −100 to 100. */
    public double gap() {
        return want - have;
    }
}
