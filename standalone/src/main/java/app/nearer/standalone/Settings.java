package app.nearer.standalone;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the person who starts Nearer decides, by environment variables.
 *
 * @param home where the repository is: {@code NEARER_HOME}, else the working directory
 * @param data where everything is kept: {@code NEARER_DATA_DIR}, else {@code .data} in {@code home}
 * @param port the visitors' port: {@code NEARER_PORT}, else 8080
 * @param operatorPort the operators' port, on loopback only: {@code NEARER_OPERATOR_PORT}, else 8082
 * @param address what the visitors' port listens to: {@code NEARER_ADDRESS}, else loopback only
 */
record Settings(Path home, Path data, int port, int operatorPort, String address) {

    static final String LOOPBACK = "127.0.0.1";

    static Settings of(Map<String, String> environment) throws Failure {
        Path home = Path.of(text(environment, "NEARER_HOME", "")).toAbsolutePath().normalize();
        Settings settings = new Settings(home,
                home.resolve(text(environment, "NEARER_DATA_DIR", ".data")).normalize(),
                port(environment, "NEARER_PORT", 8080),
                port(environment, "NEARER_OPERATOR_PORT", 8082),
                text(environment, "NEARER_ADDRESS", LOOPBACK));
        if (settings.port == settings.operatorPort) {
            throw new Failure("NEARER_PORT and NEARER_OPERATOR_PORT are both " + settings.port + "; they must differ.");
        }
        return settings;
    }

    private static String text(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private static int port(Map<String, String> environment, String name, int otherwise) throws Failure {
        String value = text(environment, name, Integer.toString(otherwise));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Failure(name + " must be a port from 1 to 65535, but is '" + value + "'.");
        }
        return Integer.parseInt(value);
    }
}
