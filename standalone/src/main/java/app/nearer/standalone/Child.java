package app.nearer.standalone;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A process that Nearer started, under the name that people know it by, and the place of its log. */
record Child(String name, ProcessHandle process, Path log) {

    private static final int PATIENCE_MILLIS = 2000;

    /** Starts a service that ends with this process by way of {@code leash}, the agent's jar. */
    static Child start(Service service, Path leash, Path log) throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.add("-javaagent:" + leash);
        arguments.addAll(service.flags());
        arguments.addAll(List.of("-jar", service.jar().toString()));
        ProcessBuilder builder = new ProcessBuilder(Jvm.command(arguments)).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(service.environment());
        return new Child(service.name(), builder.start().toHandle(), log);
    }

    /** The log of that name, empty; the one before is kept beside it as {@code .1}. */
    static Path freshLog(Path directory, String name) throws IOException {
        Files.createDirectories(directory);
        Path log = directory.resolve(name + ".log");
        if (Files.exists(log)) {
            Files.move(log, directory.resolve(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** Whether the service answers on that port that it is ready. */
    static boolean isReady(int managementPort) {
        try {
            URI uri = URI.create("http://" + Settings.LOOPBACK + ":" + managementPort + "/actuator/health/readiness");
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
