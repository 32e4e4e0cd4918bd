package app.nearer.quiz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the service, whose hands a test may move on for a while. */
@Component
@Primary
public final class MovedClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Lets something happen as if so much time had passed. */
    public void ahead(Duration passed, Runnable then) {
        ahead = passed;
        try {
            then.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
