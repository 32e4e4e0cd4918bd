package app.nearer.benchmarks.ranking;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What one list and the bare query take of a processor's time, which others on the same machine disturb less than the clock. Its argument is
 * the content folder.
 */
public final class ProcessorTime {

    private static final int ROUNDS = 3;
    private static final int LISTS = 1_000;

    private interface Work {
        void at(int number) throws IOException;
    }

    private ProcessorTime() {
    }

    /** Prints the last of three rounds, on the library and on the generated tips. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("content", arguments[0]);
        for (String tips : new String[]{"library", "100000"}) {
            ListBenchmark.Asked asked = new ListBenchmark.Asked();
            asked.tips = tips;
            asked.open();
            try {
                double query = 0;
                double list = 0;
                for (int round = 0; round < ROUNDS; round++) {
                    query = microseconds(number -> asked.query(number));
                    list = microseconds(number -> asked.list(number));
                }
                System.out.printf("%s: bare query %.0f µs, list %.0f µs, %.2f times as much%n", tips, query, list, list / query);
            } finally {
                asked.close();
            }
        }
    }

    private static double microseconds(Work work) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int number = 0; number < LISTS; number++) {
            work.at(number);
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e3 / LISTS;
    }
}
