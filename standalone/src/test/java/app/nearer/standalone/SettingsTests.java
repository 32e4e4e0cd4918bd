package app.nearer.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTests {

    private static final Path FOLDER = Path.of("/somewhere");

    @Test
    void withoutSettingsTheDataLiesInTheCheckoutAndOnlyThisMachineIsServed() {
        assertThat(Settings.from(Map.of(), FOLDER))
                .isEqualTo(new Settings(FOLDER, FOLDER.resolve(".data"), "127.0.0.1", 8080, 8082));
    }

    @Test
    void theEnvironmentMovesEverything() {
        Map<String, String> environment = Map.of("NEARER_HOME", "checkout", "NEARER_DATA_DIR", "/elsewhere", "NEARER_ADDRESS",
                "0.0.0.0",
                "NEARER_PORT", "18080", "NEARER_OPERATOR_PORT", "18082");

        assertThat(Settings.from(environment, FOLDER))
                .isEqualTo(new Settings(FOLDER.resolve("checkout"), Path.of("/elsewhere"), "0.0.0.0", 18080, 18082));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "-1", "65536", "80 80"})
    void whatIsNoPortIsNamed(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("NEARER_PORT", port), FOLDER)).isInstanceOf(CannotStartException.class)
                .hasMessageContaining("NEARER_PORT")
                .hasMessageContaining('"' + port + '"');
    }

    @Test
    void visitorsAndOperatorsCannotShareAPort() {
        assertThatThrownBy(() -> Settings.from(Map.of("NEARER_PORT", "8082"), FOLDER)).isInstanceOf(CannotStartException.class)
                .hasMessageContaining("NEARER_OPERATOR_PORT");
    }
}
