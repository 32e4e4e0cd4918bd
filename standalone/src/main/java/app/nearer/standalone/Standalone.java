package app.nearer.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import app.nearer.standalone.InternalPorts.Use;

/** All of Nearer on this machine, until it is stopped; with the argument {@code broker}, the broker's own process. */
public final class Standalone {

    /** Not at the root of the class path, where it would become the configuration of every module that tests with this one. */
    static final String LOGGING = "app/nearer/standalone/logback-standalone.xml";

    private static final String BROKER = "broker";
    private static final int FAILED = 1;

    /** What was started by a run that was killed ends by itself, but not at once. */
    private static final Duration LAST_BREATH = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private Standalone() {
    }

    /** Runs what the arguments ask for; ends with 1 when something could not start, or ended. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && BROKER.equals(arguments[0])) {
            BrokerProcess.run(Arrays.asList(arguments).subList(1, arguments.length));
            return;
        }
        System.setProperty("logback.configurationFile", LOGGING);
        try {
            run(Settings.from(System.getenv(), Path.of("")));
        } catch (CannotStartException e) {
            utf8(FileDescriptor.err).println(e.getMessage());
        } catch (IOException e) {
            utf8(FileDescriptor.err).println("Nearer cannot go on: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(FAILED);
    }

    /** The command line of the broker's own process, after the Java flags and the class path. */
    static List<String> brokerArguments(Path data, int port, int controllerPort, Path ready) {
        return List.of(BROKER, data.toString(), Integer.toString(port), Integer.toString(controllerPort), ready.toString());
    }

    private static void run(Settings settings) throws IOException, InterruptedException {
        PrintStream out = utf8(FileDescriptor.out);
        DataDirectory data = DataDirectory.open(settings.data());
        Duration patience = data.wasKilled() ? LAST_BREATH : Duration.ZERO;
        requireFree(settings.address(), settings.port(), Settings.PORT, patience);
        requireFree(Ports.LOOPBACK, settings.operatorPort(), Settings.OPERATOR_PORT, patience);
        out.println("Data, logs and the operators' password are kept in " + settings.data());
        if (!data.operatorPassword().exists()) {
            out.println("Operators sign in as \"operator\" with the password " + data.operatorPassword().value());
        }
        Supervisor supervisor = new Supervisor(out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            out.println("Stopping …");
            supervisor.stop();
            data.endsInOrder();
        }, "stop"));
        try {
            Runnable training = start(supervisor, settings, data);
            out.println("Nearer is ready: http://localhost:%d (operators: http://localhost:%d)".formatted(settings.port(),
                    settings.operatorPort()));
            Thread.ofPlatform().daemon().name("training").start(training);
            throw new CannotStartException(supervisor.watch());
        } catch (CannotStartException e) {
            if (!supervisor.isStopping()) {
                throw e;
            }
        }
    }

    /** Starts everything; what it returns makes later starts faster. */
    private static Runnable start(Supervisor supervisor, Settings settings, DataDirectory data)
            throws IOException, InterruptedException {
        InternalPorts ports = data.ports(Set.of(settings.port(), settings.operatorPort()));
        EmbeddedDatabase database = EmbeddedDatabase.part(data.postgres(), ports.of(Use.POSTGRES), data.postgresPrograms(),
                data.freshLog("postgres"));
        Part broker = EmbeddedBroker.part(data.kafka(), ports.of(Use.KAFKA), ports.of(Use.KAFKA_CONTROLLER),
                data.freshLog("kafka"));
        ServicePlan plan = new ServicePlan(settings, data, ports, database);
        List<Service> services = plan.services();
        StartCaches caches = new StartCaches(data.startCaches(), plan.leash());
        List<Part> parts = new ArrayList<>();
        for (Service service : services) {
            parts.add(plan.part(service, caches));
        }
        supervisor.start(List.of(List.of(broker, database), parts));
        return () -> train(caches, services);
    }

    private static void train(StartCaches caches, List<Service> services) {
        try {
            caches.train(services);
        } catch (IOException e) {
            utf8(FileDescriptor.err).println("Later starts stay slow, since no cache could be written: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void requireFree(String address, int port, String variable, Duration patience) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (!Ports.isFree(address, port)) {
            if (!Instant.now().isBefore(deadline)) {
                throw new CannotStartException(
                        "Port %d is taken: stop what uses it, or set %s to another port.".formatted(port, variable));
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    /** Standard output and error in UTF-8, whatever the locale. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
