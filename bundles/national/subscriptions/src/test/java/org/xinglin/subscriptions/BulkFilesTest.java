package org.xinglin.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.subscriptions.FollowedRegister.FIRST_HOSPITAL;
import static org.xinglin.testkit.TestDatabase.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.feed.BulkFiles.Kind;
import org.xinglin.api.feed.BulkFiles.Release;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.SignedDocument;

class BulkFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;
    private FollowedRegister register;
    private DirectoryBulkFiles bulk;

    @BeforeEach
    void begin() {
        register = new FollowedRegister();
        bulk = new DirectoryBulkFiles(directory, register.feed, register.keys, register.database.clock(),
                new FollowedRegister.Files("", 2, 7, 2));
    }

    @AfterEach
    void end() {
        register.close();
    }

    private void nextDay() {
        register.database.clock().advance(Duration.ofDays(1));
        register.feed.advance();
    }

    /** Works a release into records, as a consumer would, and checks what its manifest says. */
    private void work(Map<String, String> records, Release release) throws Exception {
        SignedDocument manifest = bulk.manifest(release.name()).orElseThrow();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(register.keys.keys().get(0).encoded())));
        signature.update(manifest.body());
        assertTrue(signature.verify(manifest.signature()));
        JsonNode said = JSON.readTree(manifest.body());
        assertEquals(List.of(release.name(), release.next()), List.of(said.path("name").asText(), said.path("next").asText()));
        for (JsonNode part : said.path("files")) {
            Path file = bulk.file(release.name(), part.path("file").asText()).orElseThrow();
            byte[] content = Files.readAllBytes(file);
            assertEquals(part.path("sha256").asText(), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
            assertEquals(part.path("bytes").asLong(), content.length);
            long lines = 0;
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)),
                    StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine(), lines++) {
                    JsonNode change = JSON.readTree(line);
                    assertEquals(part.path("province").asText(), change.path("province").asText());
                    work(records, change);
                }
            }
            assertEquals(part.path("records").asLong(), lines);
        }
    }

    private static void work(Map<String, String> records, JsonNode change) {
        if (change.path("items").isNull()) {
            records.remove(change.path("record").asText());
        } else {
            records.put(change.path("record").asText(), change.path("items").toString());
        }
    }

    private Map<String, String> now() {
        Map<String, String> records = new TreeMap<>();
        register.feed.snapshot(change -> {
            try {
                work(records, JSON.readTree(register.feed.line(change)));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return records;
    }

    @Test
    @DisplayName("R-PUB-12, R-PUB-20: snapshot, deltas and feed come to the register; digests, counts and signatures are right")
    void snapshot_and_deltas_and_feed_are_the_register() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            register.show(i, i % 3 == 0 ? "14" : "13", FIRST_HOSPITAL, "欧阳" + (char) ('一' + i));
        }
        Map<String, String> records = new TreeMap<>();
        Release snapshot = bulk.make().get(0);
        assertEquals(Kind.SNAPSHOT, snapshot.kind());
        assertEquals(List.of("13.ndjson.gz", "14.ndjson.gz"), snapshot.parts().stream().map(part -> part.file()).toList());
        work(records, snapshot);
        assertEquals(List.of(), bulk.make(), "nothing is due on the same day");
        String next = snapshot.next();
        for (int day = 0; day < 3; day++) {
            for (int i = 0; i < 25; i++) {
                int doctor = random.nextInt(70);
                if (random.nextInt(3) == 0) {
                    register.withdraw(doctor);
                } else {
                    register.show(doctor, random.nextBoolean() ? "13" : "14", FIRST_HOSPITAL, "司马" + (char) ('一' + random.nextInt(99)));
                }
            }
            nextDay();
            Release delta = bulk.make().get(0);
            assertEquals(List.of(Kind.DELTA, next), List.of(delta.kind(), delta.after().orElseThrow()));
            work(records, delta);
            next = delta.next();
        }
        register.show(99, "13", FIRST_HOSPITAL, "欧阳末");
        for (var change : register.feed.since(next, ChangeFeed.Choice.ALL, 1000).orThrow().changes()) {
            work(records, JSON.readTree(register.feed.line(change)));
        }
        assertEquals(now(), records);
    }

    @Test
    void deltas_come_daily_snapshots_weekly_and_old_ones_go() throws Exception {
        register.show(1, "13", FIRST_HOSPITAL, "欧阳一");
        for (int day = 0; day < 30; day++) {
            bulk.make();
            nextDay();
        }
        List<Release> releases = bulk.releases();
        assertEquals(2, releases.stream().filter(release -> release.kind() == Kind.SNAPSHOT).count());
        assertTrue(releases.size() <= 2 + 14, "kept: " + releases.size());
        Map<String, Release> byCursor = new HashMap<>();
        releases.forEach(release -> byCursor.put(release.name(), release));
        assertEquals(releases.size(), byCursor.size());
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(releases.size() + 1, files.count(), "nothing is left beside the releases and the lock");
        }
    }

    @Test
    void before_its_hour_no_delta_is_made() {
        bulk.make();
        register.database.clock().set(TODAY.plusDays(1)).advance(Duration.ofHours(-9));
        assertEquals(List.of(), bulk.make());
        register.database.clock().advance(Duration.ofHours(2));
        assertEquals(1, bulk.make().size());
    }

    @Test
    void a_new_epoch_begins_with_a_snapshot_of_its_own_and_what_was_cut_off_is_swept_away() throws Exception {
        register.show(1, "13", FIRST_HOSPITAL, "欧阳一");
        Release first = bulk.make().get(0);
        Path cut = Files.createDirectories(directory.resolve(".part-cut"));
        Files.writeString(cut.resolve("13.ndjson.gz"), "half");
        register.feed.newEpoch();
        Release second = bulk.make().get(0);
        assertEquals(Kind.SNAPSHOT, second.kind());
        assertFalse(first.next().equals(second.next()));
        assertFalse(Files.exists(cut));
        assertEquals(List.of(), List.of(bulk.file(first.name(), "../x"), bulk.file("../..", "13.ndjson.gz"), bulk.file(first.name(),
                "manifest.json"), bulk.manifest("..")).stream().filter(found -> found.isPresent()).toList());
    }
}
