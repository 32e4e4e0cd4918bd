/**
 * How the library reads: what makes an article long, hard, repetitive or incomplete, so that its author can mend it. Nothing here keeps an
 * article from being published. Pure.
 */
@NullMarked
package app.nearer.indexer.style;

import org.jspecify.annotations.NullMarked;
