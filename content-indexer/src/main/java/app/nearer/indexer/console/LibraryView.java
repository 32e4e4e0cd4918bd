package app.nearer.indexer.console;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.run.LibraryReader;
import app.nearer.indexer.source.Gaps;
import app.nearer.indexer.source.Library;

/** The content as it stands in its folder, read again when what is known is some seconds old. */
@Component
class LibraryView {

    private static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private final LibraryReader content;
    private final Clock clock;
    private Instant read = Instant.MIN;
    private Library library = Library.of(List.of());

    LibraryView(LibraryReader content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    /**
     * All files, looked at together.
     *
     * @throws IOException if the content cannot be read
     */
    synchronized Library library() throws IOException {
        if (clock.instant().isAfter(read.plus(GOOD_FOR))) {
            library = content.read(Progress.NONE);
            // reading a large library may take longer than what was read is good for
            read = clock.instant();
        }
        return library;
    }

    /**
     * What the library is known to lack.
     *
     * @throws IOException if the content cannot be read
     */
    Gaps gaps() throws IOException {
        return content.gaps();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
