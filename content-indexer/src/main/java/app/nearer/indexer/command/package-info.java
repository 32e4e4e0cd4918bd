/**
 * The command line, in the same jar as the service and without Spring, so that it answers at once. What changes what readers see goes through the
 * service, which has the broker and the operators' password; {@code --offline} works on the folders alone, and the service follows.
 */
@NullMarked
package app.nearer.indexer.command;

import org.jspecify.annotations.NullMarked;
