package app.nearer.indexer.fetch;

import java.net.URI;

/**
 * What was found at an address.
 *
 * @param address     where it was in the end, after redirects
 * @param contentType as the server calls it, such as {@code text/html; charset=utf-8}; may be empty
 */
public record FetchedPage(URI address, String contentType, byte[] body) {
}
