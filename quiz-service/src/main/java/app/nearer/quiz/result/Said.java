package app.nearer.quiz.result;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Verdict;

/**
 * What was said of an item, with what it was called in the last list that it stood in.
 *
 * @param link the address of its article; {@code null} for a tip that stands alone
 */
public record Said(String item, String title, @Nullable String link, Verdict verdict) {
}
