package app.nearer.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

class LeashTests {

    @Test
    void aChildEndsAtOnceWhenItsParentIsKilled() throws Exception {
        String classPath = System.getProperty("java.class.path");
        Process parent = new ProcessBuilder(JavaCommand.of(List.of(), classPath, Parent.class, List.of(classPath))).start();
        ProcessHandle child = ProcessHandle.of(Long.parseLong(parent.inputReader().readLine())).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        parent.destroyForcibly().waitFor();

        assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(5));
    }

    /** Starts a child, prints its process id once it is on its leash, and waits to be killed. */
    static final class Parent {

        public static void main(String[] arguments) throws Exception {
            Process child = new ProcessBuilder(JavaCommand.of(List.of(), arguments[0], Child.class, List.of())).start();
            child.inputReader().readLine();
            System.out.println(child.pid());
            Thread.sleep(Duration.ofMinutes(1));
        }
    }

    /** Would live for a minute. */
    static final class Child {

        public static void main(String[] arguments) throws Exception {
            Leash.hold();
            System.out.println("on the leash");
            Thread.sleep(Duration.ofMinutes(1));
        }
    }
}
