package app.nearer.benchmarks.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The resident memory of a process, as Linux tells it.
 *
 * @param resident    kB, but for the mapped index
 * @param mappedIndex kB of files below the replica's folder that are mapped and resident
 */
record Memory(long resident, long mappedIndex) {

    private static final String RESIDENT = "Rss:";

    /** Reads the memory of a process that has mapped an index somewhere below a folder. */
    static Memory of(long process, Path index) throws IOException {
        long resident = 0;
        long mapped = 0;
        boolean isIndex = false;
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process), "smaps"))) {
            if (line.startsWith(RESIDENT)) {
                long kilobytes = Long.parseLong(line.substring(RESIDENT.length()).replace("kB", "").strip());
                resident += isIndex ? 0 : kilobytes;
                mapped += isIndex ? kilobytes : 0;
            } else if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
                isIndex = line.contains(index.toString());
            }
        }
        return new Memory(resident, mapped);
    }
}
