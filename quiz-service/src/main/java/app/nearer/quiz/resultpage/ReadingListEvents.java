package app.nearer.quiz.resultpage;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

import app.nearer.quiz.readinglist.ReadingLists;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.Results;

/** Tells an open page that its list has come. A page that waited in vain is told to ask again, which browsers do by themselves. */
@Controller
class ReadingListEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingListEvents.class);
    private static final Duration WAIT = Duration.ofSeconds(25);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(2);

    private final Results results;
    private final ReadingLists lists;

    ReadingListEvents(Results results, ReadingLists lists) {
        this.results = results;
        this.lists = lists;
    }

    /** Answers 204, on which browsers stop asking, when the visit has no result open. */
    @GetMapping(path = "/result/reading-list/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(@RequestParam int revision,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(results::find)
                .map(result -> ResponseEntity.ok(emitter(result, revision)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private SseEmitter emitter(Result result, int revision) {
        SseEmitter emitter = new SseEmitter(WAIT.plusSeconds(10).toMillis());
        emitter.onTimeout(emitter::complete);
        send(emitter, SseEmitter.event().comment("waiting").reconnectTime(ASK_AGAIN.toMillis()));
        lists.await(result.id(), revision, WAIT).whenComplete((list, failure) -> {
            if (failure == null && list.isPresent()) {
                send(emitter, SseEmitter.event().name("list").data(list.get().revision()));
            }
            emitter.complete();
        });
        return emitter;
    }

    private static void send(SseEmitter emitter, SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The page has gone", e);
        }
    }
}
