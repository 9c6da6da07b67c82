package org.xinglin.itests.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Follows the feed in a process of its own, with nothing of the product but its interface: each batch is verified, worked in and kept
 * together with its cursor. Until a file named {@code stop} lies beside and nothing more comes; it may be killed at any time.
 */
public final class FeedFollower {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final String token;
    private final Path folder;

    private FeedFollower(URI base, String token, Path folder) {
        this.base = base;
        this.token = token;
        this.folder = folder;
    }

    /** Follows. @param args address of the installation, token, folder with {@code state.json} */
    public static void main(String[] args) throws Exception {
        new FeedFollower(URI.create(args[0]), args[1], Path.of(args[2])).follow();
    }

    /** Returns the state of who begins with a cursor and these records. */
    static ObjectNode state(String cursor, ObjectNode records) {
        return JSON.createObjectNode().put("cursor", cursor).set("records", records);
    }

    /** Replaces the kept state whole. */
    static void keep(Path folder, ObjectNode state) throws IOException {
        Path part = folder.resolve("state.part");
        Files.write(part, JSON.writeValueAsBytes(state));
        Files.move(part, folder.resolve("state.json"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Works a change into records. */
    static void work(ObjectNode records, JsonNode change) {
        if (change.path("items").isObject()) {
            records.set(change.path("record").asText(), change.path("items"));
        } else {
            records.remove(change.path("record").asText());
        }
    }

    private void follow() throws Exception {
        ObjectNode state = (ObjectNode) JSON.readTree(Files.readAllBytes(folder.resolve("state.json")));
        for (boolean more = true; more || !Files.exists(folder.resolve("stop"));) {
            HttpResponse<byte[]> answer = http.send(HttpRequest.newBuilder(base.resolve("api/public-register/changes?max=40&after="
                    + state.path("cursor").asText())).header("Authorization", "Bearer " + token).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            verify(answer);
            JsonNode batch = JSON.readTree(answer.body());
            ObjectNode records = (ObjectNode) state.path("records");
            batch.path("changes").forEach(change -> work(records, change));
            state.put("cursor", batch.path("next").asText());
            keep(folder, state);
            more = batch.path("more").asBoolean() || !batch.path("changes").isEmpty();
        }
    }

    private void verify(HttpResponse<byte[]> answer) throws GeneralSecurityException, IOException, InterruptedException {
        String id = answer.headers().firstValue("Xinglin-Key-Id").orElseThrow();
        JsonNode keys = JSON.readTree(http.send(HttpRequest.newBuilder(base.resolve("api/public-register/keys")).build(),
                HttpResponse.BodyHandlers.ofByteArray()).body());
        for (JsonNode key : keys) {
            if (key.path("id").asText().equals(id)) {
                byte[] encoded = Base64.getMimeDecoder().decode(key.path("pem").asText().replaceAll("-----.*?-----", ""));
                Signature signature = Signature.getInstance("Ed25519");
                signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
                signature.update(answer.body());
                if (signature.verify(Base64.getDecoder().decode(answer.headers().firstValue("Xinglin-Signature").orElseThrow()))) {
                    return;
                }
            }
        }
        throw new IllegalStateException("a batch that key " + id + " did not sign");
    }
}
