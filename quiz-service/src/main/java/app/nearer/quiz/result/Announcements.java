package app.nearer.quiz.result;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;

import app.nearer.contracts.Topics;
import app.nearer.quiz.outbox.Outbox;

/** Tells of a result, or a new revision of one, so that a list is made for it. */
@Component
class Announcements {

    private final Outbox outbox;
    private final WishStore wishes;
    private final Clock clock;

    Announcements(Outbox outbox, WishStore wishes, Clock clock) {
        this.outbox = outbox;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** To be called in the transaction that makes the revision. */
    void announce(Result result) {
        Result asked = wishes.of(result.id()).askedOf(result);
        outbox.add(Topics.QUIZ_RESULTS, result.id(), asked.toEvent(UUID.randomUUID(), clock.instant()));
    }
}
