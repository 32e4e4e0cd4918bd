/** The articles, as content-indexer published them last. */
@NullMarked
package app.nearer.quiz.library;

import org.jspecify.annotations.NullMarked;
