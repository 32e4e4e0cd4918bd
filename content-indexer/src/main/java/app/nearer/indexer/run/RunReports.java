package app.nearer.indexer.run;

import java.io.IOException;
import java.util.Optional;

import app.nearer.tipindex.SnapshotStore;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The reports that are kept with the snapshots. */
public final class RunReports {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // what an earlier version did not report
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private RunReports() {
    }

    static byte[] write(RunReport report) {
        return JSON.writeValueAsBytes(report);
    }

    /** The report of the run that made a snapshot; nothing when there is none that can be read. */
    public static Optional<RunReport> of(SnapshotStore store, String version) throws IOException {
        try {
            return store.report(version).map(json -> JSON.readValue(json, RunReport.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
