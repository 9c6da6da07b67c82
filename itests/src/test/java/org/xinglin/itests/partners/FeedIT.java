package org.xinglin.itests.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.itests.Await;

/** Lets a partner follow the public register of the real distribution, and the exam centre hand its batches in over HTTP. */
class FeedIT {

    private static final ObjectMapper JSON = FeedWorld.JSON;
    private static final FeedWorld WORLD = new FeedWorld();
    private static final List<String> HEARD = Collections.synchronizedList(new ArrayList<>());
    private static HttpServer receiver;

    @BeforeAll
    static void start() throws Exception {
        WORLD.start();
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            HEARD.add(exchange.getRequestHeaders().getFirst("webhook-id") + "." + exchange.getRequestHeaders().getFirst("webhook-timestamp")
                    + "." + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8) + "\n"
                    + exchange.getRequestHeaders().getFirst("webhook-signature"));
            exchange.sendResponseHeaders(HEARD.size() == 1 ? 503 : 204, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterAll
    static void stop() {
        receiver.stop(0);
        WORLD.stop();
    }

    @Test
    @DisplayName("R-PUB-12, R-PUB-20: a follower killed at random, and one that begins with the files, end with exactly the register")
    void a_killed_follower_ends_with_exactly_the_register() throws Exception {
        Await.until("a first snapshot", 60, () -> snapshots() == 1);
        JsonNode hook = JSON.readTree(WORLD.send("POST", "webhooks", ("{\"address\":\"http://127.0.0.1:" + receiver.getAddress().getPort()
                + "/hook\",\"watch\":\"PRACTICE_CODE\",\"value\":\"" + FeedWorld.code(1) + "\"}").getBytes(StandardCharsets.UTF_8),
                "Content-Type", "application/json").body());
        Path folder = Files.createDirectories(Path.of("target", "partners-feed-follower").toAbsolutePath());
        Files.deleteIfExists(folder.resolve("stop"));
        FeedFollower.keep(folder, FeedFollower.state(WORLD.get("public-register/position").path("now").asText(), JSON.createObjectNode()));
        WORLD.write(-1, List.of(1));
        ExecutorService writers = Executors.newFixedThreadPool(3);
        List<Future<?>> writing = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int seed = i;
            writing.add(writers.submit((Callable<Void>) () -> {
                WORLD.write(seed, null);
                return null;
            }));
        }
        int kills = 0;
        Random random = new Random(5);
        while (writing.stream().anyMatch(one -> !one.isDone()) || kills < 8) {
            Process follower = follower(folder);
            if (!follower.waitFor(700 + random.nextInt(900), TimeUnit.MILLISECONDS)) {
                follower.destroyForcibly().waitFor();
                kills++;
            } else {
                assertEquals(0, follower.exitValue(), Files.readString(folder.resolve("log")));
            }
        }
        for (Future<?> one : writing) {
            one.get();
        }
        writers.shutdown();
        Await.until("the feed is at rest", 60, () -> WORLD.touched() == 0);
        Files.writeString(folder.resolve("stop"), "");
        Process last = follower(folder);
        assertTrue(last.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, last.exitValue(), Files.readString(folder.resolve("log")));
        List<String> register = WORLD.register();
        JsonNode kept = JSON.readTree(folder.resolve("state.json").toFile());
        assertEquals(register, shown((ObjectNode) kept.path("records")));
        System.out.println(kills + " kills, " + register.size() + " records, cursor " + kept.path("cursor").asText());
        assertEquals(register, shown(fromFiles()));
        hear(hook);
    }

    private static Process follower(Path folder) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), FeedFollower.class.getName(), WORLD.installation.base().toString(), WORLD.token(), folder.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    }

    private static List<String> shown(ObjectNode records) {
        List<String> shown = new ArrayList<>();
        records.forEach(items -> {
            assertEquals(9, items.size());
            shown.add(items.path("practiceCode").asText() + " " + items.path("name").asText() + " "
                    + items.path("institutions").path(0).asText());
        });
        return shown.stream().sorted().toList();
    }

    private static long snapshots() {
        try {
            return WORLD.get("public-register/releases").findValuesAsText("kind").stream().filter("SNAPSHOT"::equals).count();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins a new epoch, fetches its snapshot in two halves, checks it by openssl, and goes on with the feed. */
    private static ObjectNode fromFiles() throws Exception {
        WORLD.operator().post("public-register/epochs", Map.of()).ok();
        Await.until("a snapshot of the new epoch", 60, () -> snapshots() == 2);
        String name = WORLD.get("public-register/releases").path(0).path("name").asText();
        HttpResponse<byte[]> manifest = WORLD.send("GET", "public-register/releases/" + name, null);
        assertTrue(openssl(manifest), "openssl verifies the manifest");
        ObjectNode records = JSON.createObjectNode();
        for (JsonNode part : JSON.readTree(manifest.body()).path("files")) {
            String path = "public-register/releases/" + name + "/files/" + part.path("file").asText();
            long half = part.path("bytes").asLong() / 2;
            HttpResponse<byte[]> first = WORLD.send("GET", path, null, "Range", "bytes=0-" + (half - 1));
            HttpResponse<byte[]> rest = WORLD.send("GET", path, null, "Range", "bytes=" + half + "-", "If-Range",
                    first.headers().firstValue("ETag").orElseThrow());
            assertEquals(List.of(206, 206), List.of(first.statusCode(), rest.statusCode()));
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.write(first.body());
            whole.write(rest.body());
            assertEquals(part.path("sha256").asText(),
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole.toByteArray())));
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                    new ByteArrayInputStream(whole.toByteArray())), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    FeedFollower.work(records, JSON.readTree(line));
                }
            }
        }
        WORLD.get("public-register/changes?after=" + JSON.readTree(manifest.body()).path("next").asText()).path("changes")
                .forEach(change -> FeedFollower.work(records, change));
        return records;
    }

    private static boolean openssl(HttpResponse<byte[]> document) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "openssl");
        Files.write(folder.resolve("body"), document.body());
        Files.write(folder.resolve("sig"), Base64.getDecoder().decode(document.headers().firstValue("Xinglin-Signature").orElseThrow()));
        Files.writeString(folder.resolve("key.pem"), WORLD.get("public-register/keys").path(0).path("pem").asText());
        return new ProcessBuilder("openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin", "-in", "body", "-sigfile", "sig")
                .directory(folder.toFile()).redirectErrorStream(true).start().waitFor() == 0;
    }

    /** Looks at what the receiver heard: the first try failed, so the message came again, with the same id and a good signature. */
    private static void hear(JsonNode hook) throws Exception {
        Await.until("the webhook came again", 60, () -> HEARD.size() >= 2);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(hook.path("secret").asText().substring(6)), "HmacSHA256"));
        for (String heard : List.copyOf(HEARD)) {
            String signed = heard.substring(0, heard.lastIndexOf('\n'));
            assertEquals("v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))),
                    heard.substring(heard.lastIndexOf('\n') + 1));
        }
        assertEquals(1, HEARD.stream().filter(heard -> heard.contains("doctor.shown")).map(heard -> heard.substring(0, 36)).distinct().count());
        JsonNode deliveries = WORLD.get("webhooks/" + hook.path("id").asText() + "/deliveries");
        assertTrue(deliveries.findValuesAsText("state").contains("DELIVERED"), deliveries.toString());
    }

    @Test
    @DisplayName("R-FEED-12: a batch over HTTP has the same validation as a file; sent twice, or cut off, it does no harm")
    void the_exam_centre_hands_a_batch_in_over_http() throws Exception {
        Path archive = WORLD.installation.home().resolve("feed/exam-centre/archive");
        Await.until("the sample's batch", 120, () -> Files.exists(archive.resolve("nmec-2025-NMEC-001.result.json")));
        byte[] csv = Files.readAllBytes(archive.resolve("nmec-2025-NMEC-001.csv"));
        ObjectNode manifest = (ObjectNode) JSON.readTree(archive.resolve("nmec-2025-NMEC-001.manifest.json").toFile());
        manifest.put("batch", "nmec-2025-NMEC-901").remove("signature");
        String digest = "sha-256=:" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(csv)) + ":";
        String path = "exam-centre/batches/nmec-2025-NMEC-901";
        assertEquals(404, WORLD.send("GET", path, null).statusCode());
        byte[] half = Arrays.copyOf(csv, csv.length / 2);
        assertEquals(422, WORLD.send("PUT", path + "/data", half, "Content-Type", "text/csv", "Content-Digest", digest).statusCode());
        for (int twice = 0; twice < 2; twice++) {
            HttpResponse<byte[]> laid = WORLD.send("PUT", path + "/data", csv, "Content-Type", "text/csv", "Content-Digest", digest);
            assertEquals(200, laid.statusCode(), new String(laid.body(), StandardCharsets.UTF_8));
        }
        assertEquals(200, WORLD.send("PUT", path + "/manifest", JSON.writeValueAsBytes(manifest), "Content-Type", "application/json").statusCode());
        Await.until("the batch is taken in", 120, () -> state(path).equals("ACCEPTED"));
        JsonNode result = WORLD.get(path).path("result");
        assertEquals(List.of(0L, 0L), List.of(result.path("added").asLong(), result.path("corrected").asLong()));
        assertTrue(result.path("unchanged").asLong() > 100, result.toString());
        if (result.path("quarantined").asLong() > 0) {
            String rejects = new String(WORLD.send("GET", path + "/rejects", null).body(), StandardCharsets.UTF_8);
            assertTrue(rejects.startsWith("\ufeffseq,line,field,rule"), rejects.substring(0, 30));
            TreeSet<String> numbers = new TreeSet<>(Stream.of(rejects.split("\\D+")).filter(number -> number.length() == 18).toList());
            assertEquals(new TreeSet<>(), numbers, "R-PUB-24: values are masked");
        }
        assertFalse(state(path).isEmpty());
    }

    private static String state(String path) {
        try {
            return WORLD.get(path).path("result").path("state").asText();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
