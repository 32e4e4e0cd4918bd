/**
 * Content as it is written: Markdown files with YAML front matter. {@link app.nearer.indexer.source.ContentFolder} finds them,
 * {@link app.nearer.indexer.source.ContentReader} makes of each either an article or a list of problems with their lines, and
 * {@link app.nearer.indexer.source.Library} puts all of them together and checks what one file alone cannot show.
 *
 * <p>Everything but the folder is pure: bytes in, records out.
 */
@NullMarked
package app.nearer.indexer.source;

import org.jspecify.annotations.NullMarked;
