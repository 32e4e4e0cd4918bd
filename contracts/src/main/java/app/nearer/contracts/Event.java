package app.nearer.contracts;

import java.time.Instant;
import java.util.UUID;

/** One message on a topic. Its {@link #eventId()} stays the same however often it is delivered. */
public sealed interface Event
        permits QuizResultEvent, ReadingListEvent, ArticleEvent, IndexSnapshotEvent, IndexReplicaEvent,
        ItemRatingEvent, ReaderTotalsEvent {

    UUID eventId();

    /** The name of the event's schema, such as {@code quiz-result}. */
    String type();

    /** The version of the event's schema, from 1. */
    int version();

    Instant occurredAt();

    /** The Kafka key under which the event is published. */
    String key();
}
