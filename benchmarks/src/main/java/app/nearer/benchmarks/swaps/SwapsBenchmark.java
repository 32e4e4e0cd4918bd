package app.nearer.benchmarks.swaps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.nearer.tipindex.DurableFiles;

import tools.jackson.databind.JsonNode;

/**
 * Reads lists while snapshots are built, tried, published and taken back. Its arguments: how many swaps, and how many lists a second. It ends with
 * 1 when a list failed or came from two snapshots, or when files stay open.
 */
public final class SwapsBenchmark {

    private static final Pattern TITLE = Pattern.compile("(?m)^([ -]*title: [\"']?)(?:g\\d+ )?");
    private static final int SETTLING = 10;
    private static final long PAUSE = 100;
    private static final long PATIENCE = 60_000;

    private final WholeNearer nearer;
    private final Path content;
    private String published;
    private int generation;

    private SwapsBenchmark(WholeNearer nearer, Path content) throws IOException {
        this.nearer = nearer;
        this.content = content;
        this.published = nearer.served();
    }

    public static void main(String[] arguments) throws IOException {
        int swaps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        int perSecond = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Path folder = Files.createTempDirectory("nearer-swaps");
        boolean good;
        try {
            Path content = WholeNearer.content(folder);
            copy(Path.of("content"), content);
            mark(content, 0);
            try (WholeNearer nearer = new WholeNearer(folder)) {
                good = new SwapsBenchmark(nearer, content).run(swaps, perSecond);
            }
        } finally {
            DurableFiles.deleteTree(folder);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(int swaps, int perSecond) throws IOException {
        Footprint before;
        // the JVM opens and maps what it needs once, in the first seconds of any load
        try (Readers warmingUp = new Readers(nearer.lists(), perSecond)) {
            swap(SETTLING);
            before = footprint();
            System.out.println("warm-up: " + warmingUp.times());
        }
        System.out.println("before: " + before);
        Footprint most = before;
        Readers readers = new Readers(nearer.lists(), perSecond);
        try (readers) {
            for (int done = 0; done < swaps; done += 2) {
                swap(2);
                Footprint now = footprint();
                most = now.bytes() > most.bytes() ? now : most;
            }
        }
        System.out.printf("%d swaps; %s; %d snapshots; %d kinds of failure %s%n", swaps, readers.times(), readers.snapshotsSeen(),
                readers.failures().size(), readers.failures());
        System.out.println("most:   " + most);
        Footprint after = settled(before);
        System.out.println("after:  " + after);
        return readers.failures().isEmpty() && isBack(before, after);
    }

    private static boolean isBack(Footprint before, Footprint after) {
        return after.files() <= before.files() && after.maps() <= before.maps() && after.deleted() == 0;
    }

    private Footprint settled(Footprint before) throws IOException {
        Footprint now = footprint();
        for (long waited = 0; !isBack(before, now) && waited < PATIENCE; waited += PAUSE) {
            pause();
            now = footprint();
        }
        return now;
    }

    private Footprint footprint() throws IOException {
        return Footprint.of(nearer.replica(), nearer.fetched());
    }

    /** Changes every article, tries it, publishes it, and goes back; one swap of two is forward. */
    private void swap(int times) throws IOException {
        for (int done = 0; done < times; done += 2) {
            String before = published;
            mark(content, ++generation);
            run("DRY_RUN");
            serve(run("PUBLISH").at("/report/snapshot").asString());
            nearer.post("/api/v1/snapshots/" + before + "/activation", "");
            serve(before);
        }
    }

    private JsonNode run(String mode) throws IOException {
        String run = "/api/v1/index-runs/"
                + nearer.post("/api/v1/index-runs", "{\"mode\":\"" + mode + "\"}").get("id").asString();
        JsonNode now = nearer.get(run);
        while (now.get("state").asString().equals("RUNNING")) {
            pause();
            now = nearer.get(run);
        }
        if (!now.get("state").asString().equals("DONE")) {
            throw new IllegalStateException("a run failed: " + now);
        }
        return now;
    }

    private void serve(String version) throws IOException {
        for (long waited = 0; !nearer.served().equals(version); waited += PAUSE) {
            if (waited > PATIENCE) {
                throw new IllegalStateException("the replica does not serve " + version);
            }
            pause();
        }
        published = version;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static void mark(Path content, int generation) throws IOException {
        for (Path file : files(content.resolve("articles"))) {
            Files.writeString(file, TITLE.matcher(Files.readString(file)).replaceAll("$1g" + generation + " "));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
