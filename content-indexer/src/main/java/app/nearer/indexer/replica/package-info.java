/** The replicas as their heartbeats show them: which serves which snapshot, which could not take one, and which has fallen silent. */
@NullMarked
package app.nearer.indexer.replica;

import org.jspecify.annotations.NullMarked;
