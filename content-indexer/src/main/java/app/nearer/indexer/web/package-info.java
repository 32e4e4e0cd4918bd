/** What all that is reached over HTTP has in common: the operators' password, closed doors for everybody else, and how errors look. */
@NullMarked
package app.nearer.indexer.web;

import org.jspecify.annotations.NullMarked;
