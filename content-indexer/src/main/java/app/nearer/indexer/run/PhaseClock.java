package app.nearer.indexer.run;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;

/** Takes the time of each phase, and passes on what it hears. */
final class PhaseClock implements Progress {

    private static final double NANOS_IN_A_SECOND = 1e9;

    private final Progress listener;
    private final Map<Phase, Long> nanos = new EnumMap<>(Phase.class);
    private @Nullable Phase current;
    private long began;

    PhaseClock(Progress listener) {
        this.listener = listener;
    }

    @Override
    public void begin(Phase phase, int total) {
        end();
        current = phase;
        began = System.nanoTime();
        listener.begin(phase, total);
    }

    @Override
    public void step() {
        listener.step();
    }

    /** Seconds, rounded to milliseconds, of each phase that began so far. */
    Map<Phase, Double> seconds() {
        end();
        Map<Phase, Double> seconds = new EnumMap<>(Phase.class);
        nanos.forEach((phase, took) -> seconds.put(phase, Math.round(took / NANOS_IN_A_SECOND * 1000) / 1000.0));
        return Collections.unmodifiableMap(seconds);
    }

    private void end() {
        if (current != null) {
            nanos.merge(current, System.nanoTime() - began, Long::sum);
            current = null;
        }
    }
}
