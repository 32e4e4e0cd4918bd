package app.nearer.indexer.withdrawal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import app.nearer.indexer.snapshot.StoreBusyException;
import app.nearer.indexer.snapshot.Withdrawal;
import app.nearer.tipindex.DamagedSnapshotException;

/** Withdraws articles, and takes withdrawals back. */
@RestController
class WithdrawalApi {

    private final WithdrawalDesk desk;

    WithdrawalApi(WithdrawalDesk desk) {
        this.desk = desk;
    }

    /** Why, in the operator's words. */
    record Asked(@Nullable String reason) {
    }

    @GetMapping("/api/v1/withdrawals")
    List<Withdrawal> list() throws IOException {
        return desk.list();
    }

    /** 200 when readers have been told, 202 when they will be once the broker is there. */
    @PostMapping("/api/v1/articles/{id}/withdrawal")
    ResponseEntity<WithdrawalAnswer> withdraw(@PathVariable String id, @RequestBody(required = false) @Nullable Asked asked)
            throws IOException {
        try {
            String reason = asked == null || asked.reason() == null ? "" : asked.reason();
            WithdrawalAnswer answer = WithdrawalAnswer.of(id, desk.withdraw(id, reason));
            boolean waits = answer.activation() != null && !answer.activation().announced();
            return ResponseEntity.status(waits ? HttpStatus.ACCEPTED : HttpStatus.OK).body(answer);
        } catch (NoSuchFileException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No snapshot holds an article %s.".formatted(id), e);
        } catch (DamagedSnapshotException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
                    "It is noted, and a full run will carry it out: %s.".formatted(e.getMessage()), e);
        } catch (StoreBusyException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
        }
    }

    /** 204; the next run shows the article again, if its file says so. */
    @DeleteMapping("/api/v1/articles/{id}/withdrawal")
    ResponseEntity<Void> takeBack(@PathVariable String id) throws IOException {
        try {
            if (!desk.takeBack(id)) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND, "The article %s is not withdrawn.".formatted(id));
            }
            return ResponseEntity.noContent().build();
        } catch (StoreBusyException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
        }
    }
}
