package app.nearer.standalone;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;

import org.jspecify.annotations.Nullable;

/** The ports that only Nearer's own parts use, all on the loopback address; chosen once, and kept while they stay free. */
record InternalPorts(Map<Use, Integer> numbers) {

    private static final int ANY = 0;

    /** What a port is for, and the number that is tried first. */
    enum Use {
        KAFKA(29092), KAFKA_CONTROLLER(29093), POSTGRES(25432), RECOMMENDATION(8081), QUIZ_MANAGEMENT(
                9080), RECOMMENDATION_MANAGEMENT(9081), INDEXER_MANAGEMENT(9082);

        private final int preferred;

        Use(int preferred) {
            this.preferred = preferred;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    InternalPorts {
        numbers = Map.copyOf(numbers);
    }

    /**
     * Chooses a port for each use: the kept one, else the preferred one, else any, whichever is the first that is free and not spoken for yet.
     *
     * @param kept     what an earlier start chose
     * @param reserved the public ports
     * @param free     whether a port can be bound now
     * @param any      proposes free ports
     */
    static InternalPorts choose(Properties kept, Set<Integer> reserved, IntPredicate free, IntSupplier any) {
        Set<Integer> taken = new HashSet<>(reserved);
        Map<Use, Integer> chosen = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            int port = number(kept.getProperty(use.key()));
            if (!usable(port, taken, free)) {
                port = use.preferred;
            }
            while (!usable(port, taken, free)) {
                port = any.getAsInt();
            }
            taken.add(port);
            chosen.put(use, port);
        }
        return new InternalPorts(chosen);
    }

    int of(Use use) {
        return numbers.get(use);
    }

    Properties toProperties() {
        Properties properties = new Properties();
        numbers.forEach((use, port) -> properties.setProperty(use.key(), port.toString()));
        return properties;
    }

    private static boolean usable(int port, Set<Integer> taken, IntPredicate free) {
        return port > 0 && port <= 65535 && !taken.contains(port) && free.test(port);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : ANY;
    }
}
