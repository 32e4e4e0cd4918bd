/** How far a run has come, told by those who work to those who show it. */
@NullMarked
package app.nearer.indexer.progress;

import org.jspecify.annotations.NullMarked;
