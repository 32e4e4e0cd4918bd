package app.nearer.indexer.command;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import app.nearer.indexer.activation.ActivationAnswer;
import app.nearer.indexer.activation.KeptSnapshot;
import app.nearer.indexer.replica.KnownReplica;
import app.nearer.indexer.run.IndexRun;
import app.nearer.indexer.run.RunRequest;
import app.nearer.indexer.withdrawal.WithdrawalAnswer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running service, by its operators' API. */
final class ServiceClient {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final int UNAUTHORIZED = 401;
    private static final int FIRST_ERROR = 300;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final JsonMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final URI service;
    private final String credentials;

    ServiceClient(URI service, String password) {
        this.service = service;
        credentials = "Basic "
                + Base64.getEncoder().encodeToString(("operator:" + password).getBytes(StandardCharsets.UTF_8));
    }

    IndexRun startRun(RunRequest request) {
        return post("/api/v1/index-runs", Map.of("mode", request.mode(), "full", request.full()), new TypeReference<>() {
        });
    }

    IndexRun run(String id) {
        return get("/api/v1/index-runs/" + id, new TypeReference<>() {
        });
    }

    List<KeptSnapshot> snapshots() {
        return get("/api/v1/snapshots", new TypeReference<>() {
        });
    }

    ActivationAnswer activate(String version) {
        return post("/api/v1/snapshots/" + version + "/activation", new TypeReference<>() {
        });
    }

    WithdrawalAnswer withdraw(String article, String reason) {
        return post("/api/v1/articles/" + article + "/withdrawal", Map.of("reason", reason), new TypeReference<>() {
        });
    }

    void takeBack(String article) {
        send(request("/api/v1/articles/" + article + "/withdrawal").DELETE().build());
    }

    List<KnownReplica> replicas() {
        return get("/api/v1/replicas", new TypeReference<>() {
        });
    }

    private <T> T get(String path, TypeReference<T> type) {
        return send(request(path).GET().build(), type);
    }

    private <T> T post(String path, TypeReference<T> type) {
        return send(request(path).POST(BodyPublishers.noBody()).build(), type);
    }

    private <T> T post(String path, Object body, TypeReference<T> type) {
        return send(request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build(), type);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(LONGEST_WAIT)
                .header("Authorization", credentials)
                .header("Accept", "application/json, application/problem+json");
    }

    private <T> T send(HttpRequest request, TypeReference<T> type) {
        try {
            return json.readValue(send(request), type);
        } catch (JacksonException e) {
            throw CommandFailure.inTheWay("The service at %s did not answer as expected: %s".formatted(service, e.getMessage()));
        }
    }

    private byte[] send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= FIRST_ERROR) {
                throw CommandFailure.inTheWay(problem(response));
            }
            return response.body();
        } catch (ConnectException e) {
            throw CommandFailure.inTheWay(
                    "No service answers at %s. Start it, name another with --service, or see whether the command has --offline."
                            .formatted(service));
        } catch (IOException e) {
            throw CommandFailure.inTheWay("The service at %s did not answer as expected: %s".formatted(service, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.inTheWay("Interrupted.");
        }
    }

    private String problem(HttpResponse<byte[]> response) {
        if (response.statusCode() == UNAUTHORIZED) {
            return "The service at %s does not know this password.".formatted(service);
        }
        try {
            return json.readTree(response.body()).path("detail").asString("The service answered " + response.statusCode() + ".");
        } catch (JacksonException e) {
            return "The service answered %d.".formatted(response.statusCode());
        }
    }
}
