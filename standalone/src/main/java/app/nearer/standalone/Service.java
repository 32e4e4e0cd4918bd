package app.nearer.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One of the three services, and how it is started here.
 *
 * @param jar            executable, as it runs in production
 * @param flags          for its JVM
 * @param environment    its settings
 * @param managementPort where it says whether it is ready, on loopback
 */
record Service(String name, Path jar, List<String> flags, Map<String, String> environment, int managementPort) {
}
