package app.nearer.indexer.draft;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import app.nearer.indexer.extract.UnreadablePageException;
import app.nearer.indexer.fetch.FetchRefusedException;

/** Makes drafts. */
@RestController
class DraftApi {

    private final DraftDesk desk;

    DraftApi(DraftDesk desk) {
        this.desk = desk;
    }

    /**
     * What a draft is to be made of: an address, or a text.
     *
     * @param text        HTML, plain text, RSS or Atom
     * @param contentType of the text; found out where it is left out
     * @param source      where the text comes from, in words
     */
    record Asked(@Nullable URI url, @Nullable String text, @Nullable String contentType, @Nullable String source) {
    }

    @PostMapping("/api/v1/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    List<Draft> make(@RequestBody Asked asked) {
        if ((asked.url() == null) == (asked.text() == null)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Send either \"url\" or \"text\".");
        }
        try {
            if (asked.url() != null) {
                return desk.make(asked.url());
            }
            return desk.make(Objects.requireNonNullElse(asked.source(), "a text that was sent"),
                    Objects.requireNonNullElse(asked.contentType(), ""),
                    Objects.requireNonNull(asked.text()).getBytes(StandardCharsets.UTF_8));
        } catch (FetchRefusedException | UnreadablePageException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, sentence(e.getMessage()), e);
        } catch (IOException e) {
            throw new ResponseStatusException(HttpStatus.BAD_GATEWAY,
                    "The page could not be fetched, or the draft not be written: %s.".formatted(e.getMessage()), e);
        }
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
