package app.nearer.indexer.reader;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.stereotype.Component;

import app.nearer.contracts.ReaderTotalsEvent;

/** The last that was told of what readers did. */
@Component
public class Readers {

    private final AtomicReference<ReaderTotalsEvent> last = new AtomicReference<>();

    Readers() {
    }

    /** Takes what is told unless something later is known already. */
    void take(ReaderTotalsEvent totals) {
        last.accumulateAndGet(totals,
                (known, told) -> known == null || !told.through().isBefore(known.through()) ? told : known);
    }

    /** Nothing until quiz-service has told something, half a minute after its first start. */
    public Optional<ReaderTotalsEvent> last() {
        return Optional.ofNullable(last.get());
    }
}
