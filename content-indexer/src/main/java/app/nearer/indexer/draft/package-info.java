/**
 * Drafts made of pages: text extracted, tags proposed with their reasons, near-duplicates of the library named, written as Markdown for an editor to finish.
 * They stand in a folder of their own; what is to be published is moved into the library by a person.
 */
@NullMarked
package app.nearer.indexer.draft;

import org.jspecify.annotations.NullMarked;
