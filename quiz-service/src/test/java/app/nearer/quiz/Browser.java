package app.nearer.quiz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;

import app.nearer.quiz.Page.Form;

/** A browser without script: it keeps cookies, follows redirects and sends forms. */
public final class Browser {

    private static final int MOST_REDIRECTS = 5;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Api site;

    public Browser(Api site) {
        this.site = site;
    }

    public Page open(String path) {
        return follow(send(get(site.address(path))));
    }

    /** Sends a form, pressing the button with this value of {@code go}. */
    public Page press(Form form, String go) {
        return send(form.with("go", go));
    }

    /** Sends a form as it is, and follows where that leads. */
    public Page send(Form form) {
        return follow(send(post(form)));
    }

    /** Sends a form as it is, and stays at the first answer. */
    public Page sendOnly(Form form) {
        return send(post(form));
    }

    /** The names and values of the cookies that the site has set. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Closes the browser and opens it again: cookies that were to last no longer are gone. */
    public void closeAndOpen() {
        List.copyOf(cookies()).stream().filter(cookie -> cookie.getMaxAge() < 0)
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    /** Opens a stream, line by line, for as long as it lasts. */
    public Stream<String> lines(String path) throws IOException, InterruptedException {
        return client.send(get(site.address(path)), BodyHandlers.ofLines()).body();
    }

    private Page follow(Page page) {
        Page at = page;
        for (int i = 0; i < MOST_REDIRECTS && at.status() / 100 == 3; i++) {
            at = send(get(at.address().resolve(at.header("Location"))));
        }
        assertThat(at.status() / 100).as("more than %d redirects", MOST_REDIRECTS).isNotEqualTo(3);
        return at;
    }

    private Page send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Page(response.statusCode(), response.uri(), response);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static HttpRequest get(URI address) {
        return request(address).GET().build();
    }

    private HttpRequest post(Form form) {
        String body = form.fields()
                .entrySet()
                .stream()
                .flatMap(field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(joining("&"));
        return request(site.address(form.action())).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
