package app.nearer.indexer.activation;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import app.nearer.indexer.snapshot.SnapshotDifference;
import app.nearer.indexer.snapshot.StoreBusyException;
import app.nearer.tipindex.DamagedSnapshotException;

/** Shows the snapshots that are kept, and activates one. */
@RestController
@RequestMapping("/api/v1/snapshots")
class SnapshotApi {

    private final SnapshotDesk desk;

    SnapshotApi(SnapshotDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    List<KeptSnapshot> list() throws IOException {
        return desk.list();
    }

    /** What activating it would change for readers. */
    @GetMapping("/{version}/difference")
    SnapshotDifference difference(@PathVariable String version) throws IOException {
        try {
            return desk.difference(version);
        } catch (NoSuchFileException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no snapshot %s.".formatted(version), e);
        } catch (DamagedSnapshotException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
                    "It cannot be compared: %s.".formatted(e.getMessage()), e);
        }
    }

    /** 200 when readers have been told, 202 when they will be once the broker is there. */
    @PostMapping("/{version}/activation")
    ResponseEntity<ActivationAnswer> activate(@PathVariable String version) throws IOException {
        try {
            ActivationAnswer answer = ActivationAnswer.of(desk.activate(version));
            return ResponseEntity.status(answer.announced() ? HttpStatus.OK : HttpStatus.ACCEPTED).body(answer);
        } catch (NoSuchFileException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no snapshot %s.".formatted(version), e);
        } catch (DamagedSnapshotException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
                    "Nothing was changed: %s.".formatted(e.getMessage()), e);
        } catch (StoreBusyException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
        }
    }
}
