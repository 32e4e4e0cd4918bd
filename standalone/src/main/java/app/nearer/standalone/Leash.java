package app.nearer.standalone;

import java.io.IOException;
import java.io.InputStream;

/**
 * Ends this process when the one that started it is gone, however it went: standard input is a pipe that only the parent holds open.
 * Loaded into the services as a Java agent, so it uses nothing but the JDK.
 */
public final class Leash {

    private static final long SECONDS_TO_EXIT = 10;

    private Leash() {
    }

    /** Called by the JVM before the main method of a service. */
    public static void premain(String arguments) {
        attach();
    }

    static void attach() {
        Thread.ofPlatform().daemon().name("leash").start(Leash::awaitParentsEnd);
    }

    private static void awaitParentsEnd() {
        try {
            InputStream parent = System.in;
            while (parent.read() >= 0) {
                // nothing is ever sent: only the end matters
            }
        } catch (IOException e) {
            // a broken pipe says the same
        }
        Thread.ofPlatform().daemon().name("leash-halt").start(Leash::haltLater);
        System.exit(1);
    }

    private static void haltLater() {
        try {
            Thread.sleep(SECONDS_TO_EXIT * 1000);
        } catch (InterruptedException e) {
            // halting early is the safe side
        }
        Runtime.getRuntime().halt(1);
    }
}
