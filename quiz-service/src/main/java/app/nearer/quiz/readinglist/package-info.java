/**
 * Reading lists as they come: stored once for each revision, by {@link app.nearer.quiz.readinglist.ReadingLists}, and told at once to
 * whoever waits, on whichever instance, by {@link app.nearer.quiz.readinglist.Notifications}.
 */
@NullMarked
package app.nearer.quiz.readinglist;

import org.jspecify.annotations.NullMarked;
