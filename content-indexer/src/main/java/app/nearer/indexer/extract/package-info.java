/**
 * The text of pages: HTML, plain text and feeds, without what stands around it, cut into passages. Pure: text in, records out.
 */
@NullMarked
package app.nearer.indexer.extract;

import org.jspecify.annotations.NullMarked;
