package app.nearer.indexer.console;

import java.time.Clock;

import org.apache.kafka.common.KafkaException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

import app.nearer.indexer.words.Wording;
import app.nearer.messaging.DeadLetters;

/** Each dead letter, asked of the broker at that moment. */
@Controller
class DeadLettersPage {

    private final DeadLetters letters;
    private final Clock clock;

    DeadLettersPage(DeadLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @GetMapping("/dead-letters")
    String show(Model model) {
        try {
            model.addAttribute("letters", letters.waiting());
        } catch (KafkaException e) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Kafka could not be asked.", e);
        }
        model.addAttribute("words", new Wording(clock.instant()));
        return "dead-letters";
    }
}
