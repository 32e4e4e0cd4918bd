package app.nearer.standalone;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * Ends this JVM as soon as its standard input ends, which it does when the process that holds the other end of the pipe is gone, even by
 * {@code kill -9}.
 * <p>
 * As a main class it runs an executable jar on the leash, without the jar's knowledge: {@code java -cp leash.jar:app.jar …Leash app.jar}. It
 * stands in a jar of its own, with nothing else, so that the service sees no class that it would not see in production. A Java agent would
 * do the same, but keeps the JVM from using an AOT cache.
 */
public final class Leash {

    private static final int LET_GO = 1;

    private Leash() {
    }

    /** Runs the main class of the executable jar that the first argument names, with the other arguments. */
    public static void main(String[] arguments) throws Throwable {
        hold();
        Class<?> main = Class.forName(mainClass(arguments[0]));
        try {
            main.getMethod("main", String[].class).invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Watches standard input from now on. What runs here must survive a crash anyway, so nothing is waited for. */
    static void hold() {
        Thread.ofPlatform().daemon().name("leash").start(() -> {
            try {
                while (System.in.read() >= 0) {
                    continue;
                }
            } catch (IOException e) {
                // an input that cannot be read has ended
            }
            Runtime.getRuntime().halt(LET_GO);
        });
    }

    private static String mainClass(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }
}
