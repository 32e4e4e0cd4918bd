package app.nearer.quiz.resultapi;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How long a caller would wait, from the header {@code Prefer: wait=5} (RFC 7240), 30 s at most. */
final class PreferredWait {

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;]\\s*)wait\\s*=\\s*\"?(\\d{1,6})\"?", Pattern.CASE_INSENSITIVE);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private PreferredWait() {
    }

    static Duration in(@Nullable String prefer) {
        Matcher matcher = WAIT.matcher(prefer == null ? "" : prefer.strip());
        if (!matcher.find()) {
            return Duration.ZERO;
        }
        Duration wanted = Duration.ofSeconds(Long.parseLong(matcher.group(1)));
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
