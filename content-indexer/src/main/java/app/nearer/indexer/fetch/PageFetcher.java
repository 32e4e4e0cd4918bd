package app.nearer.indexer.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches pages of the public web. A name is resolved once for each connection, all its addresses must be public, and the connection is made to
 * these addresses: a name that answers otherwise a moment later leads nowhere else. Redirects are followed here, each checked anew.
 */
public final class PageFetcher implements AutoCloseable {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int BUFFER = 8_192;
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int ERROR = 400;

    private final FetchProperties limits;
    private final CloseableHttpClient http;
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-limit").factory());

    public PageFetcher(FetchProperties limits) {
        this(limits, new SystemDefaultDnsResolver(), PublicAddress::is);
    }

    PageFetcher(FetchProperties limits, DnsResolver names, Predicate<InetAddress> allowed) {
        this.limits = limits;
        Timeout timeout = Timeout.of(limits.time());
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames(names, allowed))
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout).build())
                .setUserAgent("Nearer content indexer")
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** Resolves a name for the connection that is made next, and lets nothing through that is not allowed. */
    private record CheckedNames(DnsResolver names, Predicate<InetAddress> allowed) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] addresses = names.resolve(host);
            for (InetAddress address : addresses) {
                if (!allowed.test(address)) {
                    throw new NotPublicException(host);
                }
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            return names.resolveCanonicalHostname(host);
        }
    }

    private static final class NotPublicException extends UnknownHostException {

        NotPublicException(String host) {
            super("%s is not an address of the public web".formatted(host));
        }
    }

    /**
     * Fetches a page.
     *
     * @throws FetchRefusedException if the address is not one of the public web, or a limit is passed
     * @throws IOException           if the server does not answer as expected
     */
    public FetchedPage fetch(URI address) throws IOException {
        AtomicReference<HttpGet> current = new AtomicReference<>();
        AtomicReference<Boolean> late = new AtomicReference<>(false);
        ScheduledFuture<?> timer = alarm.schedule(() -> {
            late.set(true);
            HttpGet request = current.get();
            if (request != null) {
                request.abort();
            }
        }, limits.time().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return follow(address, current);
        } catch (NotPublicException e) {
            throw new FetchRefusedException(e.getMessage(), e);
        } catch (FetchRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (late.get()) {
                throw new FetchRefusedException("%s took longer than %d s".formatted(address, limits.time().toSeconds()), e);
            }
            throw e;
        } finally {
            timer.cancel(false);
        }
    }

    private FetchedPage follow(URI first, AtomicReference<HttpGet> current) throws IOException {
        URI address = first;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            HttpGet request = new HttpGet(checked(address));
            current.set(request);
            URI asked = address;
            Step step = http.execute(request, response -> read(asked, response));
            switch (step) {
                case Step.Arrived(FetchedPage page) -> {
                    return page;
                }
                case Step.Redirected(URI next) -> address = next;
            }
        }
        throw new FetchRefusedException("%s leads on more than %d times".formatted(first, limits.redirects()));
    }

    private sealed interface Step {

        record Arrived(FetchedPage page) implements Step {
        }

        record Redirected(URI next) implements Step {
        }
    }

    private static URI checked(URI address) throws FetchRefusedException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || address.getHost() == null || address.getRawUserInfo() != null) {
            throw new FetchRefusedException("%s is not an address that begins with http:// or https://".formatted(address));
        }
        return address;
    }

    private Step read(URI address, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (status >= REDIRECT && status < ERROR) {
            Header location = response.getFirstHeader("Location");
            if (location == null) {
                throw new FetchRefusedException("%s answered %d and does not say where to look".formatted(address, status));
            }
            return new Step.Redirected(resolve(address, location.getValue()));
        }
        if (status != OK) {
            throw new FetchRefusedException("%s answered %d".formatted(address, status));
        }
        HttpEntity entity = response.getEntity();
        String type = entity == null || entity.getContentType() == null ? "" : entity.getContentType();
        return new Step.Arrived(new FetchedPage(address, type, entity == null ? new byte[0] : body(address, entity)));
    }

    private static URI resolve(URI address, String location) throws FetchRefusedException {
        try {
            return address.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new FetchRefusedException("%s leads on to what is no address".formatted(address), e);
        }
    }

    private byte[] body(URI address, HttpEntity entity) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = entity.getContent()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                body.write(buffer, 0, read);
                if (body.size() > limits.bytes()) {
                    throw new FetchRefusedException("%s is larger than %,d bytes".formatted(address, limits.bytes()));
                }
            }
        }
        return body.toByteArray();
    }

    @Override
    public void close() throws IOException {
        alarm.shutdownNow();
        http.close();
    }
}
