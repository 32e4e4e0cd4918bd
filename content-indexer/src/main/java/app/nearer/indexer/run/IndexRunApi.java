package app.nearer.indexer.run;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Starts runs and shows how far they are. */
@RestController
@RequestMapping("/api/v1/index-runs")
class IndexRunApi {

    private final IndexRuns runs;

    IndexRunApi(IndexRuns runs) {
        this.runs = runs;
    }

    /**
     * What is asked for; what is left out is as usual.
     *
     * @param mode {@link Mode#PUBLISH} unless said otherwise
     * @param full whether everything is built anew; not, unless said otherwise
     */
    record Asked(@Nullable Mode mode, @Nullable Boolean full) {

        RunRequest request() {
            return RunRequest.of(Objects.requireNonNullElse(mode, Mode.PUBLISH), Boolean.TRUE.equals(full));
        }
    }

    @PostMapping
    ResponseEntity<IndexRun> start(@RequestBody(required = false) @Nullable Asked asked) {
        try {
            IndexRun run = runs.start(asked == null ? RunRequest.toPublish(Cause.OPERATOR) : asked.request());
            return ResponseEntity.accepted().location(address(run.id())).body(run);
        } catch (RunInProgressException e) {
            ResponseStatusException conflict = new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
            conflict.getBody().setProperty("run", address(e.runId()));
            throw conflict;
        }
    }

    @GetMapping
    List<IndexRun> list() {
        return runs.list();
    }

    @GetMapping("/{id}")
    IndexRun show(@PathVariable String id) {
        return runs.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
                        "There is no run %s. The last runs of this process are remembered.".formatted(id)));
    }

    private static URI address(String id) {
        return URI.create("/api/v1/index-runs/" + id);
    }
}
