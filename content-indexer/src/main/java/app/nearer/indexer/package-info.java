/** The content indexer: content in, snapshots out. A service for operators, and a command line. */
@NullMarked
package app.nearer.indexer;

import org.jspecify.annotations.NullMarked;
