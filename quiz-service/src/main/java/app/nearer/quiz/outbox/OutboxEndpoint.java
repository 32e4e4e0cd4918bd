package app.nearer.quiz.outbox;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** The outbox for operators, on the management port: how much waits, and the replay of what was parked. */
@Component
@Endpoint(id = "outbox")
class OutboxEndpoint {

    private final Outbox outbox;

    OutboxEndpoint(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * What waits.
     *
     * @param waiting events not yet answered, which are sent again by themselves
     * @param parked  events given up after the last attempt, until they are replayed
     */
    record Waiting(long waiting, long parked) {
    }

    /** How many events were made due again. */
    record Replayed(int replayed) {
    }

    @ReadOperation
    Waiting waiting() {
        return new Waiting(outbox.count(false), outbox.count(true));
    }

    @WriteOperation
    Replayed replay() {
        return new Replayed(outbox.replayParked());
    }
}
