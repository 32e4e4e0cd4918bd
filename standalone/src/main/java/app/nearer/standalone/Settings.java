package app.nearer.standalone;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the environment says about where and how Nearer runs.
 *
 * @param home         the checkout: the services' jars and {@code content/} are found below it
 * @param data         where everything is kept
 * @param address      the address that the site is bound to
 * @param port         the site's port
 * @param operatorPort the port of the operators' console
 */
record Settings(Path home, Path data, String address, int port, int operatorPort) {

    static final String HOME = "NEARER_HOME";
    static final String DATA = "NEARER_DATA_DIR";
    static final String ADDRESS = "NEARER_ADDRESS";
    static final String PORT = "NEARER_PORT";
    static final String OPERATOR_PORT = "NEARER_OPERATOR_PORT";

    Settings {
        if (port == operatorPort) {
            throw new CannotStartException("%s and %s must differ, but both are %d.".formatted(PORT, OPERATOR_PORT, port));
        }
    }

    /**
     * Reads the settings; relative paths are meant from {@code folder}.
     *
     * @throws CannotStartException if one of them cannot be used
     */
    static Settings from(Map<String, String> environment, Path folder) {
        Path home = folder.resolve(setting(environment, HOME, "")).toAbsolutePath().normalize();
        Path data = folder.resolve(setting(environment, DATA, home.resolve(".data").toString())).toAbsolutePath().normalize();
        return new Settings(home, data, setting(environment, ADDRESS, Ports.LOOPBACK), port(environment, PORT, 8080),
                port(environment, OPERATOR_PORT, 8082));
    }

    private static String setting(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = setting(environment, name, Integer.toString(otherwise));
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CannotStartException("%s must be a number from 1 to 65535, but is \"%s\".".formatted(name, value));
    }
}
