/**
 * A visitor's quiz in progress: the first page with its consents, a page for each part, and the answers kept until a result is made from
 * them. Which quiz it is, the HTTP session knows; what was answered, the database.
 */
@NullMarked
package app.nearer.quiz.session;

import org.jspecify.annotations.NullMarked;
