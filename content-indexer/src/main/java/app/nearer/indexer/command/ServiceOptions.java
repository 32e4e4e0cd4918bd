package app.nearer.indexer.command;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** Which service to ask, and with which password. */
final class ServiceOptions {

    private static final String PASSWORD = "NEARER_OPERATORS_PASSWORD";

    @Option(names = "--service", paramLabel = "URL", defaultValue = "${env:NEARER_OPERATORS_URL:-http://localhost:8082}", description = {
            "The running service; also by NEARER_OPERATORS_URL.", "Here: ${DEFAULT-VALUE}"})
    private URI service;

    @Option(names = "--password-file", paramLabel = "FILE", description = {"Holds the operators' password.",
            "Without it the password is that of NEARER_OPERATORS_PASSWORD, else the one that ./run keeps, else it is asked for."})
    private @Nullable Path passwordFile;

    ServiceClient client() {
        if (service.getHost() == null) {
            throw CommandFailure.usage("--service must be an address such as http://localhost:8082");
        }
        return new ServiceClient(service, password());
    }

    private String password() {
        if (passwordFile != null) {
            return read(passwordFile);
        }
        String given = System.getenv(PASSWORD);
        if (given != null && !given.isBlank() && !given.startsWith("{")) {
            return given;
        }
        Path ofRun = Path.of(System.getenv().getOrDefault("NEARER_DATA_DIR", ".data"), "operator-password");
        return Files.isReadable(ofRun) ? read(ofRun) : ask();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw CommandFailure.usage("The password cannot be read from %s.".formatted(file));
        }
    }

    private static String ask() {
        Console console = System.console();
        char[] typed = console != null && console.isTerminal() ? console.readPassword("Operators' password: ") : null;
        if (typed == null) {
            throw CommandFailure.usage(
                    "The operators' password is missing: set %s, or name a file with --password-file.".formatted(PASSWORD));
        }
        return new String(typed);
    }
}
