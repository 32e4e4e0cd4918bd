package app.nearer.benchmarks.running;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the parts of a Nearer are that {@code ./run} started on this machine.
 *
 * @param data its data folder
 * @param site where it shows its site
 */
record RunningNearer(Path data, URI site, Properties ports) {

    static RunningNearer of(Path data, URI site) throws IOException {
        Properties ports = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("ports.properties"))) {
            ports.load(reader);
        }
        return new RunningNearer(data, site, ports);
    }

    String kafka() {
        return "127.0.0.1:" + ports.getProperty("kafka");
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + ports.getProperty("postgres") + "/nearer";
    }

    String databasePassword() throws IOException {
        return Files.readString(data.resolve("postgres").resolve("password")).strip();
    }
}
