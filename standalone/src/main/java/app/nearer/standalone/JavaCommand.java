package app.nearer.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Command lines for child JVMs, on the same Java as this one. */
final class JavaCommand {

    /** The Java that runs this. */
    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private JavaCommand() {
    }

    /** {@code java flags -cp classPath main arguments}. */
    static List<String> of(List<String> flags, String classPath, Class<?> main, List<String> arguments) {
        return Stream.of(Stream.of(JAVA), flags.stream(), Stream.of("-cp", classPath, main.getName()), arguments.stream())
                .flatMap(words -> words)
                .toList();
    }
}
