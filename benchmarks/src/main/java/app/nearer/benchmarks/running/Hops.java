package app.nearer.benchmarks.running;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One hop through the broker, as Kafka's own tool measures it: from sending a record to having read it.
 *
 * @param mean   milliseconds
 * @param median whole milliseconds, which is all that the tool tells
 */
record Hops(double mean, long median) {

    private static final String TOOL = "org.apache.kafka.tools.EndToEndLatency";
    private static final Pattern MEAN = Pattern.compile("Avg latency: ([\\d.]+) ms");
    private static final Pattern MEDIAN = Pattern.compile("50th = (\\d+)");

    /** Sends records of {@code bytes} one after the other, all replicas acknowledging each. */
    static Hops measure(String broker, int records, int bytes) throws ReflectiveOperationException {
        PrintStream console = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            // main would end this process
            Method tool = Class.forName(TOOL).getDeclaredMethod("mainNoExit", String[].class);
            tool.setAccessible(true);
            tool.invoke(null, (Object) new String[]{"--bootstrap-server", broker, "--topic", "latency-of-a-hop", "--num-records",
                    Integer.toString(records), "--producer-acks", "all", "--record-size", Integer.toString(bytes)});
        } finally {
            System.setOut(console);
        }
        String text = told.toString(StandardCharsets.UTF_8);
        return new Hops(Double.parseDouble(find(MEAN, text)), Long.parseLong(find(MEDIAN, text)));
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("Kafka's tool said nothing of " + pattern + ":\n" + text);
        }
        return matcher.group(1);
    }
}
