/** What readers did, as quiz-service tells it once a day: coarse totals, no ids. */
@NullMarked
package app.nearer.indexer.reader;

import org.jspecify.annotations.NullMarked;
