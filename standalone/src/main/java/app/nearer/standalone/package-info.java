/**
 * All of Nearer on one machine, without Docker: what {@code ./run} starts.
 *
 * <pre>
 * Standalone                 reads the settings, says what it does, ends with the right exit code
 *   └ Supervisor             starts parts, watches them, stops them stage by stage
 *       ├ ManagedProcess     Kafka: a KRaft broker in a JVM of its own (EmbeddedBroker, BrokerProcess)
 *       ├ EmbeddedDatabase   PostgreSQL, durable settings on (Postmaster)
 *       └ ManagedProcess ×3  the services' own executable jars (ServicePlan, StartCaches)
 * </pre>
 *
 * Each child JVM is held on a {@link app.nearer.standalone.Leash}: it ends when the supervisor does, however that ended. Data, logs, ports
 * and secrets are kept in the {@link app.nearer.standalone.DataDirectory}.
 * <p>
 * {@link app.nearer.standalone.EmbeddedBroker} and {@link app.nearer.standalone.EmbeddedDatabase} also serve the tests of other modules.
 */
@NullMarked
package app.nearer.standalone;

import org.jspecify.annotations.NullMarked;
