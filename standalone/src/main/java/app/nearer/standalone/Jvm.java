package app.nearer.standalone;

import java.util.ArrayList;
import java.util.List;

/** Command lines for child JVMs that run on the same JDK as this one. */
final class Jvm {

    private Jvm() {
    }

    /**
     * A command line that leaves Ctrl-C and the closing of the terminal to the parent: they reach the whole process group, and children
     * that obeyed them would go in no order. Signals ignored at the start stay ignored across exec, and the JVM leaves them so.
     */
    static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        command.add(ProcessHandle.current().info().command().orElse(System.getProperty("java.home") + "/bin/java"));
        command.addAll(arguments);
        return command;
    }
}
