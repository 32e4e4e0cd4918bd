package app.nearer.tipindex;

/**
 * How long a tip takes.
 *
 * @param firstStep minutes of the first step, 1–15
 * @param session   minutes of one session, from 1
 * @param days      days from the first session to the last, 1 when there is only one
 */
public record TipTimes(int firstStep, int session, int days) {
}
