package app.nearer.indexer.fetch;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is fetched at most.
 *
 * @param bytes     of one page
 * @param time      for one page, redirects included
 * @param redirects that are followed for one page
 */
@ConfigurationProperties("nearer.fetch")
public record FetchProperties(@DefaultValue("2000000") int bytes, @DefaultValue("15s") Duration time,
        @DefaultValue("5") int redirects) {

    /** The usual limits. */
    public static final FetchProperties USUAL = new FetchProperties(2_000_000, Duration.ofSeconds(15), 5);

    public FetchProperties {
        if (bytes < 1 || redirects < 0 || !time.isPositive()) {
            throw new IllegalArgumentException("nearer.fetch: bytes and time must be positive, redirects 0 or more");
        }
    }
}
