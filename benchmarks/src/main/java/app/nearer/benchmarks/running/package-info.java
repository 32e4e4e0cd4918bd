/** What a running Nearer does: how soon a list is visible, and how much memory a replica takes. */
@NullMarked
package app.nearer.benchmarks.running;

import org.jspecify.annotations.NullMarked;
