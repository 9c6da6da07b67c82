package org.xinglin.itests.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinglin.itests.partners.Contract.Operation;

/** Tries an operation with an identity and says what was wrong about the answer. */
final class EveryOperation {

    private static final Set<Integer> CLOSED = Set.of(401, 403, 404);
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private final Map<String, Map<String, String>> objects;
    private final Set<String> data;
    private final Map<String, String> bodies;

    /**
     * Knows what belongs to the hospital.
     *
     * @param objects by a part of the address: the values of its parameters that name what is the hospital's
     * @param data ids that no answer to a stranger may hold
     * @param bodies bodies of operations that must not fail at their form
     */
    EveryOperation(URI base, Map<String, Map<String, String>> objects, Set<String> data, Map<String, String> bodies) {
        this.base = base;
        this.objects = objects;
        this.data = data;
        this.bodies = bodies;
    }

    /**
     * Is who tries.
     *
     * @param token empty for nobody
     * @param audiences those of people to which it belongs
     * @param scopes those of its client
     * @param partner whether it is a client without an institution
     * @param tenant its own; empty if it has none, as doctors
     */
    record Identity(String name, Optional<String> token, Set<String> audiences, Set<String> scopes, boolean partner, String tenant) {

        boolean admittedTo(Operation operation) {
            return operation.admits().stream().anyMatch(audiences::contains)
                    || operation.scopes().stream().anyMatch(scopes::contains) && (!partner || operation.partners());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Returns what is wrong; empty if nothing is. */
    List<String> faults(Operation operation, Identity identity) {
        HttpResponse<String> answer = call(operation, identity);
        List<String> faults = new ArrayList<>();
        String at = identity + ", " + operation + ": " + answer.statusCode() + " ";
        boolean problem = answer.headers().firstValue("Content-Type").orElse("").contains("json") && answer.statusCode() >= 400;
        boolean foreign = !identity.partner() && operation.path().contains("/{tenant}") && !identity.tenant().isEmpty() && !identity.tenant().equals(RestWorld.TENANT);
        boolean another = !owned(operation).isEmpty();
        if (!identity.admittedTo(operation) || foreign) {
            if (!CLOSED.contains(answer.statusCode())) {
                faults.add(at + answer.body());
            }
        } else if (another && !CLOSED.contains(answer.statusCode()) && !nothing(answer)) {
            faults.add(at + "an object of another's: " + answer.body());
        }
        if (answer.statusCode() >= 500) {
            faults.add(at + answer.body());
        }
        if (!problem) {
            data.stream().filter(answer.body()::contains).forEach(id -> faults.add(at + "holds " + id));
        } else if (code(answer).isEmpty()) {
            faults.add(at + "is no problem document: " + answer.body());
        }
        return faults;
    }

    private static boolean nothing(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().replaceAll("\\s", "").equals("[]");
    }

    private static String code(HttpResponse<String> answer) {
        try {
            JsonNode problem = JSON.readTree(answer.body());
            return problem.path("code").asText(problem.path("error").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> call(Operation operation, Identity identity) {
        Matcher parameters = PARAMETER.matcher(operation.path());
        String path = parameters.replaceAll(found -> value(operation, found.group(1)));
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("api" + path)).timeout(Duration.ofSeconds(60));
        identity.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        String body = bodies.getOrDefault(operation.id(), operation.body());
        if (!operation.mediaType().isEmpty()) {
            request.header("Content-Type", operation.mediaType());
        }
        request.method(operation.method(), operation.method().equals("GET") || operation.method().equals("DELETE")
                ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return Forms.send(request.build());
    }

    private String value(Operation operation, String name) {
        return name.equals("tenant") ? RestWorld.TENANT
                : owned(operation).getOrDefault(name, "00000000-0000-4000-8000-000000000001");
    }

    /** Returns the hospital's own objects that an operation's address names. */
    private Map<String, String> owned(Operation operation) {
        return objects.entrySet().stream().filter(entry -> operation.path().contains(entry.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(Map.of());
    }
}
