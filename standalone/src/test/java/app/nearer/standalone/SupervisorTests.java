package app.nearer.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

class SupervisorTests {

    private final List<String> happened = new CopyOnWriteArrayList<>();
    private final Supervisor supervisor = new Supervisor(line -> {
    });

    @Test
    void servicesStopBeforeWhatTheyNeed() throws Exception {
        supervisor.start(List.of(List.of(new Noted("kafka")), List.of(new Noted("quiz"))));

        supervisor.stop();

        assertThat(happened).containsSubsequence("start kafka", "stop quiz", "stop kafka").contains("start quiz");
    }

    @Test
    void aPartThatEndsIsNamedWithItsLog() throws Exception {
        Noted quiz = new Noted("quiz");
        supervisor.start(List.of(List.of(new Noted("kafka"), quiz)));

        quiz.ended.complete("exit code 137");

        assertThat(supervisor.watch()).contains("quiz ended", "exit code 137", "quiz.log");
        assertThat(supervisor.isStopping()).isFalse();
    }

    @Test
    void aPartThatCannotStartEndsTheStartAndIsStoppedWithTheRest() throws Exception {
        Part broken = new Noted("broken") {
            @Override
            public void start() {
                throw new CannotStartException("broken cannot start");
            }
        };

        assertThatThrownBy(() -> supervisor.start(List.of(List.of(new Noted("kafka")), List.of(broken))))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("broken cannot start");

        supervisor.stop();
        assertThat(happened).containsSubsequence("stop broken", "stop kafka");
    }

    @Test
    void aPartThatEndsWhileAnotherIsStillStartingEndsTheStart() {
        Noted kafka = new Noted("kafka");
        ManagedProcess slow = process(List.of("sleep", "20"));
        Thread.ofVirtual().start(() -> kafka.ended.complete("exit code 1"));

        assertThatThrownBy(() -> supervisor.start(List.of(List.of(kafka), List.of(slow))))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("kafka ended");

        supervisor.stop();
        assertThat(slow.ended()).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void evenAnErrorEndsTheStart() {
        Part broken = new Noted("broken") {
            @Override
            public void start() {
                throw new OutOfMemoryError("Java heap space");
            }
        };

        assertThatThrownBy(() -> supervisor.start(List.of(List.of(broken)))).isInstanceOf(CannotStartException.class)
                .hasMessageContaining("broken cannot start")
                .hasMessageContaining("Java heap space");
    }

    @Test
    void nothingStartsOnceEverythingIsStopping() {
        supervisor.stop();

        assertThatThrownBy(() -> supervisor.start(List.of(List.of(new Noted("late"))))).isInstanceOf(CannotStartException.class);
        assertThat(happened).isEmpty();
    }

    @Test
    void aProcessThatEndsBeforeItIsReadyIsNamedWithItsExitCode() {
        ManagedProcess process = process(List.of("sh", "-c", "exit 3"));

        assertThatThrownBy(process::start).isInstanceOf(CannotStartException.class)
                .hasMessageContaining("short-lived")
                .hasMessageContaining("exit code 3");
    }

    @Test
    void aProcessThatIsStoppedSaysHowItEnded() throws Exception {
        ManagedProcess process = process(List.of("sh", "-c", "trap 'exit 7' TERM; while :; do sleep 0.05; done"));
        Thread.ofVirtual().start(() -> {
            try {
                process.start();
            } catch (Exception e) {
                happened.add("start gave up");
            }
        });
        Thread.sleep(Duration.ofMillis(300));

        process.stop();

        assertThat(process.ended()).succeedsWithin(Duration.ofSeconds(5)).isEqualTo("exit code 7");
    }

    private static ManagedProcess process(List<String> command) {
        return new ManagedProcess("short-lived", command, Map.of(), Path.of("/dev/null"), () -> false, Duration.ofSeconds(20));
    }

    private class Noted implements Part {

        private final String name;
        private final CompletableFuture<String> ended = new CompletableFuture<>();

        Noted(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Path log() {
            return Path.of(name + ".log");
        }

        @Override
        public void start() {
            happened.add("start " + name);
        }

        @Override
        public CompletableFuture<String> ended() {
            return ended;
        }

        @Override
        public void stop() {
            happened.add("stop " + name);
        }
    }
}
