package app.nearer.indexer.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

class PageFetcherTests {

    private static final FetchProperties LIMITS = new FetchProperties(10_000, Duration.ofSeconds(2), 3);

    /** Names of the tests: all are this machine, of which only 127.0.0.1 is let through where a test says so. */
    private static final class Names implements DnsResolver {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            int time = asked.incrementAndGet();
            return switch (host) {
                case "public.test" -> addresses("127.0.0.1");
                case "private.test" -> addresses("127.0.0.2");
                case "both.test" -> addresses("127.0.0.1", "127.0.0.2");
                case "rebinding.test" -> addresses(time == 1 ? "127.0.0.1" : "127.0.0.2");
                default -> InetAddress.getAllByName(host);
            };
        }

        private static InetAddress[] addresses(String... literals) {
            InetAddress[] addresses = new InetAddress[literals.length];
            for (int i = 0; i < literals.length; i++) {
                addresses[i] = InetAddress.ofLiteral(literals[i]);
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private final Names names = new Names();
    private HttpServer server;
    private PageFetcher fetcher;
    private int port;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        port = server.getAddress().getPort();
        fetcher = new PageFetcher(LIMITS, names, address -> address.getHostAddress().equals("127.0.0.1"));
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/page" -> send(exchange, 200, "<p>Hello</p>".getBytes());
            case "/large" -> send(exchange, 200, new byte[10_001]);
            case "/to-private" -> redirect(exchange, "http://private.test:" + port + "/page");
            case "/to-file" -> redirect(exchange, "file:///etc/passwd");
            case "/to-page" -> redirect(exchange, "/page");
            case "/round" -> redirect(exchange, "/round");
            case "/slow" -> drip(exchange);
            default -> send(exchange, 404, new byte[0]);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** A byte now and then, so that no single read takes long. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPageIsFetchedThroughItsRedirects() throws IOException {
        FetchedPage page = fetcher.fetch(address("public.test", "/to-page"));

        assertThat(page.address()).isEqualTo(address("public.test", "/page"));
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.body()).asString().isEqualTo("<p>Hello</p>");
    }

    @Test
    void aNameThatLeadsToAPrivateAddressIsRefused() {
        refused("private.test", "/page", "not an address of the public web");
    }

    @Test
    void ofSeveralAddressesEachMustBePublic() {
        refused("both.test", "/page", "not an address of the public web");
    }

    @Test
    void aRedirectToAPrivateAddressIsRefused() {
        refused("public.test", "/to-private", "private.test is not an address of the public web");
    }

    @Test
    void aRedirectToAFileIsRefused() {
        refused("public.test", "/to-file", "file:///etc/passwd is not an address that begins with http");
    }

    @Test
    void aNameIsResolvedOnceAndTheConnectionGoesThere() throws IOException {
        assertThat(fetcher.fetch(address("rebinding.test", "/page")).body()).isNotEmpty();
        assertThat(names.asked).hasValue(1);
    }

    @Test
    void redirectsHaveAnEnd() {
        refused("public.test", "/round", "leads on more than 3 times");
    }

    @Test
    void aLargePageIsRefused() {
        refused("public.test", "/large", "larger than 10,000 bytes");
    }

    @Test
    void aPageThatDripsIsGivenUp() {
        long began = System.nanoTime();

        refused("public.test", "/slow", "took longer than 2 s");

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void anErrorIsNamed() {
        refused("public.test", "/nothing", "answered 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/", "jar:http://example.org/a.jar!/", "gopher://example.org/",
            "http:///nowhere", "//example.org/", "http://user:password@example.org/"})
    void whatIsNoAddressOfAPageIsRefused(String address) {
        assertThatThrownBy(() -> fetcher.fetch(URI.create(address))).isInstanceOf(FetchRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1", "http://localhost", "http://[::1]", "http://0.0.0.0", "http://169.254.169.254",
            "http://10.0.0.1", "http://[::ffff:127.0.0.1]", "http://[fe80::1]", "http://[fd00::1]"})
    void theUsualFetcherGoesNowhereNear(String host) throws IOException {
        try (PageFetcher usual = new PageFetcher(LIMITS)) {
            assertThatThrownBy(() -> usual.fetch(URI.create(host + ":" + port + "/page")))
                    .isInstanceOf(FetchRefusedException.class)
                    .hasMessageContaining("not an address of the public web");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.2.3", "10.1.2.3", "100.64.0.1", "127.9.9.9", "169.254.1.1", "172.16.0.1", "172.31.255.255",
            "192.0.0.8", "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "::127.0.0.1",
            "64:ff9b::a00:1",
            "fc00::1", "fe80::1", "fec0::1", "ff02::1", "2002:7f00:1::", "2001:db8::1", "2001:0:1::1"})
    void addressesOfNoPublicServer(String address) {
        assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.15.0.1", "172.32.0.1", "192.167.1.1", "223.255.255.255", "2606:4700::1111",
            "2a00:1450:4001::5"})
    void addressesOfPublicServers(String address) {
        assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isTrue();
    }

    private void refused(String host, String path, String why) {
        assertThatThrownBy(() -> fetcher.fetch(address(host, path))).isInstanceOf(FetchRefusedException.class)
                .hasMessageContaining(why);
    }

    private URI address(String host, String path) {
        return URI.create("http://" + host + ":" + port + path);
    }
}
