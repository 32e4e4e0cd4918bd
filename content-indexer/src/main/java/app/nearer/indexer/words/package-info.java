/** What the page and the command line say in the same words. */
@NullMarked
package app.nearer.indexer.words;

import org.jspecify.annotations.NullMarked;
