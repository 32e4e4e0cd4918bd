package app.nearer.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The ports that only Nearer's own processes use, all on loopback: nobody needs to choose them, but they stay what they are. */
enum InternalPort {

    KAFKA(29092), KAFKA_CONTROLLER(29093), POSTGRES(25432), RECOMMENDATION(8081), QUIZ_MANAGEMENT(
            9080), RECOMMENDATION_MANAGEMENT(
                    9081), INDEXER_MANAGEMENT(9082);

    private final int preferred;

    InternalPort(int preferred) {
        this.preferred = preferred;
    }

    /**
     * For each the number kept in {@code file} by an earlier start, else the preferred one, else any, whichever is the first that is free
     * and not in {@code reserved}; writes {@code file}.
     */
    static Map<InternalPort, Integer> choose(Path file, Set<Integer> reserved) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            }
        }
        Set<Integer> used = new HashSet<>(reserved);
        Map<InternalPort, Integer> ports = new EnumMap<>(InternalPort.class);
        for (InternalPort port : values()) {
            int number = port.number(properties.getProperty(port.key(), ""), used);
            used.add(number);
            ports.put(port, number);
            properties.setProperty(port.key(), Integer.toString(number));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, "Chosen by Nearer; a port that somebody else takes is chosen again");
        }
        return ports;
    }

    private int number(String kept, Set<Integer> used) {
        if (kept.matches("\\d{1,5}") && isUsable(Integer.parseInt(kept), used)) {
            return Integer.parseInt(kept);
        }
        int number = preferred;
        while (!isUsable(number, used)) {
            number = Ports.freePort();
        }
        return number;
    }

    private static boolean isUsable(int number, Set<Integer> used) {
        return number >= 1 && number <= 65535 && !used.contains(number) && Ports.isFree(number);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
