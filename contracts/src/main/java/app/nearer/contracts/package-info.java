/**
 * What the services share and nothing else: the vocabulary as enums, the events as records. The JSON Schema of each event and golden
 * examples of it stand in the resources beside this package, under {@code schema/} and {@code golden/}.
 *
 * <p>Records check themselves: one that exists is valid, and an invalid one throws {@link java.lang.IllegalArgumentException} with a
 * sentence that names what is wrong. Fields are only ever added, and optional; readers ignore those that they do not know.
 */
@NullMarked
package app.nearer.contracts;

import org.jspecify.annotations.NullMarked;
