/**
 * Proof that the lists are better than what people would use instead: the metrics, the profiles, the systems compared, the judgments, and
 * the one command that makes the table in {@code docs/evaluation.md}.
 */
@NullMarked
package app.nearer.benchmarks.evaluation;

import org.jspecify.annotations.NullMarked;
