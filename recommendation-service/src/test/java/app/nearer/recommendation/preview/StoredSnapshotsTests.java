package app.nearer.recommendation.preview;

import static app.nearer.recommendation.Samples.result;
import static app.nearer.recommendation.Samples.tip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.recommendation.Samples;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.SnapshotDraft;
import app.nearer.tipindex.SnapshotStore;

class StoredSnapshotsTests {

    private static final QuizResultEvent RESULT = result().gap(Dimension.EMOTIONAL, 50, 8).build();

    @TempDir
    Path folder;

    @Test
    void eachListComesFromTheSnapshotThatIsNamed() throws IOException {
        StoredSnapshots snapshots = new StoredSnapshots(new SnapshotStore(folder));
        write("one", "a");
        write("two", "b");

        assertThat(snapshots.rank("one", RESULT)).extracting(ListItem::id).containsExactly("a");
        assertThat(snapshots.rank("two", RESULT)).extracting(ListItem::id).containsExactly("b");
    }

    @Test
    void whatIsNotThereIsSaid() {
        StoredSnapshots snapshots = new StoredSnapshots(new SnapshotStore(folder));

        assertThatThrownBy(() -> snapshots.rank("nope", RESULT)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> snapshots.rank("../nope", RESULT)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aSnapshotThatCannotBeReadIsDamaged() throws IOException {
        write("one", "a");
        try (Stream<Path> files = Files.list(folder.resolve("snapshots/one/index"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "nothing that Lucene has written");
            }
        }

        assertThatThrownBy(() -> new StoredSnapshots(new SnapshotStore(folder)).rank("one", RESULT))
                .isInstanceOf(DamagedSnapshotException.class);
    }

    private void write(String version, String tip) throws IOException {
        try (SnapshotDraft draft = new SnapshotStore(folder).begin(version)) {
            try (Directory directory = FSDirectory.open(draft.index())) {
                Samples.index(directory, tip(tip).treats(Dimension.EMOTIONAL, 80).build());
            }
            draft.publish(1, Instant.parse("2026-11-21T12:00:00Z"));
        }
    }
}
