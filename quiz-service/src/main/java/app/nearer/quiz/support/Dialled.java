package app.nearer.quiz.support;

import org.jspecify.annotations.Nullable;

/** Numbers as a telephone takes them. */
final class Dialled {

    private Dialled() {
    }

    /** The digits of a number that is nothing but digits, spaces and hyphens; else {@code null}. */
    static @Nullable String of(@Nullable String number) {
        return number != null && number.matches("[0-9][0-9 -]*") ? number.replaceAll("[ -]", "") : null;
    }
}
