/** Answers quiz results with reading lists: as events, and as calls over HTTP. */
@NullMarked
package app.nearer.recommendation.readinglist;

import org.jspecify.annotations.NullMarked;
