package app.nearer.standalone;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What makes later starts faster: each service unpacked, with a cache of its classes as they were after loading and linking (JEP 483, 514).
 * Both are made in the background, at the lowest priority, once everything runs; they belong to one build of the jar and one Java.
 */
final class StartCaches {

    private static final String CACHE = "classes.aot";
    private static final String ONLY_TO_THE_START = "-Dspring.context.exit=onRefresh";
    private static final int DONE = 0;

    /** Not all of these commands run a main method that could hold a {@link Leash}: so a shell reads the pipe. */
    private static final List<String> WHILE_WE_LIVE = List.of("/bin/sh", "-c", """
            exec 3<&0
            nice -n 19 "$@" <&3 >/dev/null 2>&1 &
            child=$!
            (cat <&3 >/dev/null; kill -9 $child) 2>/dev/null &
            watch=$!
            wait $child
            result=$?
            kill $watch
            exit $result""", "sh");

    private final Path folder;
    private final Path leash;

    /** @param folder where they are kept */
    StartCaches(Path folder, Path leash) {
        this.folder = folder;
        this.leash = leash;
    }

    /** The command that starts a service on its leash: with its cache where there is one. */
    List<String> command(Service service) throws IOException {
        Path unpacked = unpacked(service);
        Path cache = unpacked.resolve(CACHE);
        return Files.exists(cache)
                ? command(service, List.of("-XX:AOTCache=" + cache), jarIn(unpacked, service))
                : command(service, List.of(), service.jar());
    }

    /** Makes the caches that are missing, one after the other, and removes those of other builds. */
    void train(List<Service> services) throws IOException, InterruptedException {
        List<Path> current = new ArrayList<>();
        for (Service service : services) {
            Path unpacked = unpacked(service);
            current.add(unpacked);
            if (Files.notExists(unpacked.resolve(CACHE))) {
                train(service, unpacked);
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path old : all.filter(path -> !current.contains(path)).toList()) {
                deleteTree(old);
            }
        }
    }

    private void train(Service service, Path unpacked) throws IOException, InterruptedException {
        deleteTree(unpacked);
        Files.createDirectories(folder);
        Path jar = jarIn(unpacked, service);
        Path recorded = unpacked.resolve("classes.aotconf");
        Path draft = unpacked.resolve(CACHE + ".new");
        boolean made = run(
                List.of(JavaCommand.JAVA, "-Djarmode=tools", "-jar", service.jar().toString(), "extract", "--destination",
                        unpacked.toString()),
                Map.of())
                && run(command(service, List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded, ONLY_TO_THE_START),
                        jar),
                        service.environment())
                && run(command(service,
                        List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recorded, "-XX:AOTCache=" + draft), jar),
                        Map.of());
        Files.deleteIfExists(recorded);
        if (made) {
            Files.move(draft, unpacked.resolve(CACHE));
        }
    }

    private List<String> command(Service service, List<String> more, Path jar) {
        List<String> flags = Stream.concat(service.flags().stream(), more.stream()).toList();
        return JavaCommand.of(flags, leash + File.pathSeparator + jar, Leash.class, List.of(jar.toString()));
    }

    /** Runs at the lowest priority, without being heard, and not longer than this process; returns whether it went well. */
    private static boolean run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(WHILE_WE_LIVE.stream(), command.stream()).toList());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream _ = process.getOutputStream()) {
            return process.waitFor() == DONE;
        }
    }

    private static Path jarIn(Path unpacked, Service service) {
        return unpacked.resolve(service.jar().getFileName());
    }

    /** Builds are reproducible, so that the time of the last change says nothing about a jar; the time of its writing does. */
    private Path unpacked(Service service) throws IOException {
        Object written = Files.getAttribute(service.jar(), "unix:ctime");
        return folder.resolve("%s-%08x".formatted(service.name(),
                (written + "/" + Files.size(service.jar()) + "/" + System.getProperty("java.vm.version")).hashCode()));
    }

    private static void deleteTree(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        } catch (NoSuchFileException e) {
            // nothing to delete
        }
    }
}
