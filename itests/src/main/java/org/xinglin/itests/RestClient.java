package org.xinglin.itests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Speaks to the REST services as any client would: JSON over HTTP, a bearer token, nothing of the container's own. */
public final class RestClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int SECONDS_IN_TURN = 120;

    private final HttpClient http;
    private final URI base;
    private final Optional<String> token;

    /** Speaks to an installation's {@code /api} without a session. */
    public RestClient(URI base) {
        this(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build(),
                base, Optional.empty());
    }

    private RestClient(HttpClient http, URI base, Optional<String> token) {
        this.http = http;
        this.base = base;
        this.token = token;
    }

    /** Returns a client with this session. */
    public RestClient as(String bearer) {
        return new RestClient(http, base, Optional.of(bearer));
    }

    /** Returns the session's token, if there is one. */
    public Optional<String> token() {
        return token;
    }

    /** Reads a resource. */
    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Posts JSON. */
    public Answer post(String path, Map<String, ?> body) {
        return send(json(path, body).build());
    }

    /** Posts JSON under an idempotency key: the same key again has no second effect. */
    public Answer post(String path, String key, Map<String, ?> body) {
        return send(json(path, body).header("Idempotency-Key", key).build());
    }

    /** Signs in or does what else waits for its turn at the server: asks again as long as it is told to come again, not if nobody answers. */
    public Answer postInTurn(String path, Map<String, ?> body) {
        AtomicReference<Answer> answer = new AtomicReference<>();
        AtomicReference<UncheckedIOException> gone = new AtomicReference<>();
        Await.until("an answer to POST " + path, SECONDS_IN_TURN, () -> {
            try {
                answer.set(post(path, body));
                return answer.get().status() != 503;
            } catch (UncheckedIOException nobodyThere) {
                gone.set(nobodyThere);
                return true;
            }
        });
        if (gone.get() != null) {
            throw gone.get();
        }
        return answer.get();
    }

    /** Deletes a resource. */
    public Answer delete(String path) {
        return send(request(path).DELETE().build());
    }

    private HttpRequest.Builder json(String path, Map<String, ?> body) {
        try {
            return request(path).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("api/" + path)).timeout(Duration.ofSeconds(20));
        token.ifPresent(t -> request.header("Authorization", "Bearer " + t));
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            boolean isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(response.statusCode(), isJson && !text.isBlank() ? JSON.readTree(text) : JSON.nullNode(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Is what came back. */
    public record Answer(int status, JsonNode body, String text) {

        /** Returns the body of a success. @throws IllegalStateException with the problem document if it was not one */
        public JsonNode ok() {
            if (status / 100 != 2) {
                throw new IllegalStateException("HTTP " + status + ": " + text);
            }
            return body;
        }

        /** Returns the stable code of a problem document, or the empty string. */
        public String code() {
            return body.path("code").asText("");
        }
    }
}
