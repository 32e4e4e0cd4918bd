/** What quiz-service asks of recommendation-service about the library, and what it is answered. */
@NullMarked
package app.nearer.contracts.library;

import org.jspecify.annotations.NullMarked;
