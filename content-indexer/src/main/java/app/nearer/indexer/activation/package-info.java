/**
 * Which snapshot is served, and that everybody knows. The store's {@code active.json} is the truth; {@link
 * app.nearer.indexer.activation.Activations} changes it and makes the topics follow, and {@link
 * app.nearer.indexer.activation.Announcer} does the second again and again. The order, and what a crash at each point leaves behind, is
 * written down in {@code docs/decisions/0005-activation-order.md}.
 */
@NullMarked
package app.nearer.indexer.activation;

import org.jspecify.annotations.NullMarked;
