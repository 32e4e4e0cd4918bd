package app.nearer.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.nearer.contracts.Event;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Relationship;

class EventMapperTests {

    private final EventMapper events = new EventMapper();
    private final String golden = golden("quiz-result.v1.partner.json");

    @Test
    void whatIsWrittenIsReadAsItWas() {
        QuizResultEvent event = read(golden);
        assertThat(event.relationship()).isEqualTo(Relationship.PARTNER);
        assertThat(events.read(events.write(event), QuizResultEvent.class)).isEqualTo(event);
    }

    @Test
    void anInstantIsWrittenAsATextThatPeopleCanRead() {
        QuizResultEvent event = read(golden);
        assertThat(new String(events.write(event), UTF_8)).contains("\"occurredAt\":\"" + event.occurredAt() + "\"");
    }

    @Test
    void fieldsThatAreNotKnownAreIgnored() {
        String later = golden.replaceFirst("\\{", "{\"addedLater\": {\"anything\": [1, 2]}, ")
                .replaceFirst("\"dimension\":", "\"alsoLater\": true, \"dimension\":");
        assertThat(later).isNotEqualTo(golden);
        assertThat(read(later)).isEqualTo(read(golden));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"PARTNER\" | \"ROBOT\"", "\"revision\": 1 | \"revision\": null",
            "\"gap\": 48 | \"gap\": 4",
            "\"resultId\" | \"renamed\"", "\"version\": 1 | \"version\": 2", "\"quiz-result\" | \"reading-list\"",
            "\"relationship\" | \"relation\"", "\"supportFirst\" | \"support\""})
    void whatIsNoValidEventIsUnreadable(String right, String wrong) {
        String broken = golden.replaceFirst(right, wrong);
        assertThat(broken).as("the example holds %s", right).isNotEqualTo(golden);
        assertThatThrownBy(() -> read(broken)).isInstanceOf(UnreadableEventException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "null", "[]", "\"text\"", "{", "17"})
    void whatIsNoEventAtAllIsUnreadable(@Nullable String body) {
        assertThatThrownBy(() -> events.read(body == null ? null : body.getBytes(UTF_8), ReadingListEvent.class))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageStartingWith("not a readable ReadingListEvent");
    }

    /** The message goes to the log; what a visitor said must not. */
    @Test
    void theErrorSaysWhereItStandsButQuotesNothing() {
        String broken = golden.replace("\"PARTNER\"", "\"a-secret-told-in-confidence\"");
        assertThatThrownBy(() -> read(broken)).hasMessageContaining("line ")
                .hasNoCause()
                .satisfies(error -> assertThat(String.valueOf(error)).doesNotContain("secret"));
    }

    private QuizResultEvent read(String json) {
        return events.read(json.getBytes(UTF_8), QuizResultEvent.class);
    }

    private static String golden(String name) {
        try (InputStream example = Event.class.getResourceAsStream("golden/" + name)) {
            return new String(Objects.requireNonNull(example).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
