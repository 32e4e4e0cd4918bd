/**
 * Everything on one machine: a real Kafka broker, a real PostgreSQL and the services' own jars, each a process of its own, started,
 * watched and stopped together. {@link app.nearer.standalone.EmbeddedBroker} and {@link app.nearer.standalone.EmbeddedDatabase} also
 * serve the tests of other modules.
 */
@NullMarked
package app.nearer.standalone;

import org.jspecify.annotations.NullMarked;
