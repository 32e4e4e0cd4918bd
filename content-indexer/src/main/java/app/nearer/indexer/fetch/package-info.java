/**
 * Pages from the web, fetched so that nobody can make this service look where it should not: http and https only, public addresses only, by name,
 * redirect or rebinding, within limits of size, time and redirects.
 */
@NullMarked
package app.nearer.indexer.fetch;

import org.jspecify.annotations.NullMarked;
