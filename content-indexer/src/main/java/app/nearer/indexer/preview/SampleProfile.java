package app.nearer.indexer.preview;

import app.nearer.contracts.QuizResultEvent;

/**
 * A made-up person, by whose list a snapshot is judged.
 *
 * @param name who, in a few words
 */
public record SampleProfile(String name, QuizResultEvent result) {
}
