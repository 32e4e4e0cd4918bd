/** What lists would be on a snapshot that is not served: asked by the indexer, so that operators see it before readers do. */
@NullMarked
package app.nearer.recommendation.preview;

import org.jspecify.annotations.NullMarked;
