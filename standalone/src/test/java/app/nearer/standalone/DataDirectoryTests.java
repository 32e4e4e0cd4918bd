package app.nearer.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir
    Path folder;

    @Test
    void onlyItsOwnerCanLookInside() throws IOException {
        Path root = folder.resolve("data");

        DataDirectory.open(root);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root))).isEqualTo("rwx------");
    }

    @Test
    void twoRunsOnTheSameDataAreOneTooMany() throws IOException {
        DataDirectory.open(folder);

        assertThatThrownBy(() -> DataDirectory.open(folder)).isInstanceOf(CannotStartException.class)
                .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
                .hasMessageContaining("NEARER_DATA_DIR");
    }

    @Test
    void aRunThatWasKilledIsKnownFromOneThatEndedInOrder() throws IOException {
        Files.writeString(folder.resolve("lock"), "4711");
        DataDirectory afterAKill = DataDirectory.open(folder);
        assertThat(afterAKill.wasKilled()).isTrue();

        afterAKill.endsInOrder();

        assertThat(folder.resolve("lock")).isEmptyFile();
    }

    @Test
    void thePasswordIsMadeOnceAndReadableByItsOwnerOnly() throws IOException {
        SecretFile secret = DataDirectory.open(folder).operatorPassword();
        assertThat(secret.exists()).isFalse();

        String made = secret.value();

        assertThat(made).hasSize(20).isEqualTo(secret.value());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("operator-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theLogOfTheLastStartIsKeptBesideTheNewOne() throws IOException {
        DataDirectory data = DataDirectory.open(folder);
        Files.writeString(data.freshLog("quiz-service"), "first");

        Path second = data.freshLog("quiz-service");

        assertThat(second).doesNotExist();
        assertThat(second.resolveSibling("quiz-service.log.1")).hasContent("first");
    }
}
