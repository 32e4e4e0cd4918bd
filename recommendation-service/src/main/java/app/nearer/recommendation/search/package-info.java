/**
 * The library as it is found: by words, by suggestions as one types, and by an article that others are like. What people look for is answered and
 * forgotten: it stands in no log, no metric and no cache.
 */
@NullMarked
package app.nearer.recommendation.search;

import org.jspecify.annotations.NullMarked;
