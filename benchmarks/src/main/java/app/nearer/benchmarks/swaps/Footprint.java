package app.nearer.benchmarks.swaps;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process holds of files, as Linux tells it under {@code /proc}.
 *
 * @param files    open, sockets and pipes left out
 * @param maps     pieces of memory that are files of a folder
 * @param bytes    of them
 * @param deleted  of the pieces, those whose file is deleted
 * @param resident kilobytes of memory that the process has in use
 */
record Footprint(long files, long maps, long bytes, long deleted, long resident) {

    private static final int SIXTEEN = 16;

    static Footprint of(long process, Path folder) throws IOException {
        Path proc = Path.of("/proc", Long.toString(process));
        List<String> maps = Files.readAllLines(proc.resolve("maps")).stream().filter(line -> line.contains(folder.toString()))
                .toList();
        long resident = Files.readAllLines(proc.resolve("status"))
                .stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
        return new Footprint(files(proc.resolve("fd")), maps.size(), maps.stream().mapToLong(Footprint::size).sum(),
                maps.stream().filter(line -> line.endsWith("(deleted)")).count(), resident);
    }

    /** A descriptor may be closed while it is looked at. */
    private static long files(Path descriptors) throws IOException {
        try (Stream<Path> all = Files.list(descriptors)) {
            return all.filter(descriptor -> {
                try {
                    return Files.readSymbolicLink(descriptor).toString().startsWith("/");
                } catch (IOException e) {
                    return false;
                }
            }).count();
        }
    }

    private static long size(String map) {
        String[] ends = map.split(" ")[0].split("-");
        return new BigInteger(ends[1], SIXTEEN).subtract(new BigInteger(ends[0], SIXTEEN)).longValueExact();
    }

    @Override
    public String toString() {
        return "%d open files, %d mapped pieces of snapshots (%.1f MB, %d deleted), %d MB resident".formatted(files, maps,
                bytes / 1e6,
                deleted, resident / 1024);
    }
}
