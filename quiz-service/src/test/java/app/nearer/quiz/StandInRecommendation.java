package app.nearer.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for recommendation-service at a port of its own: says what it is told to say, and remembers what it was asked. */
public final class StandInRecommendation {

    /** For tests that implement this: all of them share one, and with it one service. */
    public interface InUse {

        StandInRecommendation RECOMMENDATION = new StandInRecommendation();

        @DynamicPropertySource
        static void standIn(DynamicPropertyRegistry properties) {
            properties.add("nearer.recommendation.url", RECOMMENDATION::url);
        }
    }

    private static final int HANGS_UP = 0;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int status = 200;
    private volatile String answer = "{}";

    private StandInRecommendation() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What is said from now on; with a status of 0 it hangs up without a word. */
    public void answers(int withStatus, String body) {
        status = withStatus;
        answer = body;
    }

    /** One line for each question: its method, its address and its body. */
    public List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add("%s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            if (status == HANGS_UP) {
                return;
            }
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
