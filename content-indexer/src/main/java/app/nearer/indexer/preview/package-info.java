/**
 * What readers would get from a snapshot before they get it. Ranking is the work of recommendation-service: it is asked over HTTP for the lists of
 * {@link app.nearer.indexer.preview.SampleProfiles} from the published snapshot and from another, and the two are compared.
 */
@NullMarked
package app.nearer.indexer.preview;

import org.jspecify.annotations.NullMarked;
