package app.nearer.indexer.run;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When to index without being asked.
 *
 * @param atStart whether a run begins with the service, in the background; see {@link Cause#START}
 */
@ConfigurationProperties("nearer.index")
record IndexProperties(@DefaultValue("false") boolean atStart) {
}
