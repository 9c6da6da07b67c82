package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientCalls;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.client.Clients;
import org.xinglin.api.feed.BulkFiles;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.FeedKeys;
import org.xinglin.api.feed.SignedDocument;
import org.xinglin.api.feed.Webhooks;
import org.xinglin.api.qualification.BatchInbox;

/** Who follows the public register, and who feeds the register of qualifications, over HTTP. */
class PublicFeedTest {

    private static final UUID SUBSCRIPTION = new UUID(1, 2);
    private static final String BATCH = "nmec-2025-NMEC-001";

    @TempDir
    Path folder;
    private final Map<String, Client> tokens = new HashMap<>();
    private final List<ChangeFeed.Choice> asked = new ArrayList<>();
    private final LinkedBlockingQueue<String> uploads = new LinkedBlockingQueue<>();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        tokens.put("partner", new Client(new UUID(6, 6), TenantId.NATIONAL, Optional.empty(), "保险公司", ClientScope.all(false), 0));
        tokens.put("his", new Client(new UUID(5, 5), World.HEBEI, Optional.of(World.HOSPITAL), "HIS", ClientScope.all(true), 0));
        tokens.put("reader", tokens.get("partner").within(Set.of(ClientScope.VERIFY_DOCTORS)));
        world.staff.put("national", World.officer(TenantId.NATIONAL, Staff.Role.NATIONAL, World.COMMISSION));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.answer(Clients.class, s -> world.services.clients.clients = s,
                Map.of("byToken", a -> Optional.ofNullable(tokens.get((String) a[0]))));
        world.answer(ClientCalls.class, s -> world.services.clients.calls = s,
                Map.of("admit", a -> OptionalLong.empty(), "record", a -> null));
        world.answer(ChangeFeed.class, s -> world.services.feed.changes = s, Map.of("signedSince", a -> signed(a),
                "position", a -> new ChangeFeed.Position("e.1", "e.9", false), "newEpoch", a -> "f.9", "waiting", a -> 3L));
        world.answer(FeedKeys.class, s -> world.services.feed.keys = s, Map.of("keys",
                a -> List.of(new FeedKeys.Key("k1", new byte[44], Instant.EPOCH, Optional.empty()))));
        world.answer(Webhooks.class, s -> world.services.feed.webhooks = s, Map.of(
                "figures", a -> new Webhooks.Figures(Optional.empty(), 2, 1, 0, 4, 1, Optional.of(Instant.EPOCH)),
                "subscribe", a -> Outcome.accepted(new Webhooks.Issued(subscription(), "whsec_x")),
                "find", a -> {
                    if (!((Client) a[0]).name().equals("保险公司")) {
                        throw new UnknownException("subscription " + a[1]);
                    }
                    return subscription();
                }));
        world.answer(BatchInbox.class, s -> world.services.feed.inbox = s, Map.of("data", this::upload, "manifest", this::upload,
                "standing", a -> Optional.empty()));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private Object signed(Object[] a) {
        asked.add((ChangeFeed.Choice) a[1]);
        return a[0] == null || a[0].equals("x") ? Outcome.refused(Finding.of("feed-cursor-form", "", "", ""))
                : a[0].equals("old") ? Outcome.refused(Finding.of("feed-epoch-ended", "", "", ""))
                : Outcome.accepted(new SignedDocument("{\"z\":1}".getBytes(StandardCharsets.UTF_8), "k1", new byte[] {1, 2, 3}));
    }

    private static Webhooks.Subscription subscription() {
        return new Webhooks.Subscription(SUBSCRIPTION, "https://a.example/", Webhooks.Watch.ALL, "", Instant.EPOCH, Optional.empty(),
                Optional.empty());
    }

    private Object upload(Object[] a) {
        try {
            byte[] content = ((InputStream) a[1]).readAllBytes();
            uploads.add("whole " + a[0] + " " + content.length + " of " + a[2] + " " + a[3]);
            return Outcome.accepted(new BatchInbox.Received("f", content.length, (String) a[3]));
        } catch (java.io.IOException e) {
            uploads.add("cut off");
            throw new IllegalStateException("cut off");
        }
    }

    private HttpResponse<String> get(String path, String token, String... headers) {
        List<String> all = new ArrayList<>(List.of("Authorization", "Bearer c." + token));
        all.addAll(List.of(headers));
        return world.get(path, all.toArray(String[]::new));
    }

    private static String code(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1");
    }

    @Test
    @DisplayName("R-PUB-20: the national operator sees how far feed and webhooks are, in figures only; no client does")
    void the_national_operator_sees_the_figures() {
        assertEquals("{\"oldest\":\"e.1\",\"now\":\"e.9\",\"touched\":3,\"subscriptions\":2,\"failing\":1,\"disabled\":0,\"waiting\":4,"
                + "\"oldestWaiting\":\"1970-01-01T00:00:00Z\",\"dead\":1}",
                world.get("/public-register/figures", "Authorization", "Bearer s.national").body());
        assertEquals(403, world.get("/public-register/figures", "Authorization", "Bearer s.clerk").statusCode());
        assertEquals(403, get("/public-register/figures", "partner").statusCode());
    }

    @Test
    @DisplayName("R-PUB-20: a batch goes out byte for byte with its signature; an institution's client is narrowed to its own one")
    void changes_are_handed_over_as_they_were_signed() {
        HttpResponse<String> batch = get("/public-register/changes?after=e.1&province=13", "partner");
        assertEquals("{\"z\":1}", batch.body());
        assertEquals("AQID", batch.headers().firstValue("Xinglin-Signature").orElse(""));
        assertEquals("k1", batch.headers().firstValue("Xinglin-Key-Id").orElse(""));
        assertEquals(200, get("/public-register/changes?after=e.1", "his").statusCode());
        assertEquals(List.of(new ChangeFeed.Choice(Optional.of(World.HEBEI), Optional.empty()),
                new ChangeFeed.Choice(Optional.empty(), Optional.of(World.HOSPITAL))), asked);
        assertEquals(400, get("/public-register/changes", "partner").statusCode());
        assertEquals(400, get("/public-register/changes?after=x", "partner").statusCode());
        assertEquals(410, get("/public-register/changes?after=old", "partner").statusCode());
        assertEquals("feed-epoch-ended", code(get("/public-register/changes?after=old", "partner")));
        assertEquals(200, get("/public-register/position", "his").statusCode());
    }

    @Test
    @DisplayName("R-PUB-11: the feed and the files are for those who were granted them; keys are for everybody")
    void without_a_grant_there_is_no_feed_and_no_file() {
        for (String path : List.of("/public-register/changes?after=e.1", "/public-register/position", "/public-register/releases",
                "/public-register/releases/r", "/public-register/releases/r/files/f", "/webhooks", "/webhooks/" + SUBSCRIPTION,
                "/exam-centre/batches/" + BATCH, "/exam-centre/batches/" + BATCH + "/rejects")) {
            assertEquals(401, world.get(path).statusCode(), path);
            assertEquals(403, world.get(path, "Authorization", "Bearer s.clerk").statusCode(), path);
            assertEquals("scope-missing", code(get(path, "reader")), path);
        }
        assertEquals("scope-missing", code(get("/public-register/releases", "his")), "the register as a whole is for partners");
        assertEquals("scope-missing", code(get("/exam-centre/batches/" + BATCH, "his")));
        assertTrue(world.get("/public-register/keys").body().contains("-----BEGIN PUBLIC KEY-----"));
        assertEquals("not-permitted", code(world.post("/public-register/epochs", "", "Authorization", "Bearer c.partner")));
        assertEquals("not-permitted", code(world.post("/public-register/keys", "", "Authorization", "Bearer c.partner")));
    }

    @Test
    void a_download_is_taken_up_where_it_was_cut_off() throws Exception {
        byte[] content = "0123456789".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("13.ndjson.gz"), content);
        String sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        world.answer(BulkFiles.class, s -> world.services.feed.bulk = s, Map.of(
                "file", a -> "r".equals(a[0]) && "13.ndjson.gz".equals(a[1]) ? Optional.of(file) : Optional.empty(),
                "manifest", a -> Optional.empty(),
                "release", a -> Optional.of(new BulkFiles.Release("r", BulkFiles.Kind.SNAPSHOT, Optional.empty(), "e.1", Instant.EPOCH,
                        List.of(new BulkFiles.Part("13.ndjson.gz", "13", 1, 10, sha))))));
        String path = "/public-register/releases/r/files/13.ndjson.gz";
        HttpResponse<String> whole = get(path, "partner");
        assertEquals("0123456789", whole.body());
        String tag = whole.headers().firstValue("ETag").orElse("");
        assertEquals("\"" + sha + "\"", tag);
        Map<String, String> ranges = Map.of("bytes=4-", "456789", "bytes=2-3", "23", "bytes=-3", "789", "bytes=8-99", "89");
        ranges.forEach((range, part) -> {
            HttpResponse<String> answer = get(path, "partner", "Range", range, "If-Range", tag);
            assertEquals(206, answer.statusCode(), range);
            assertEquals(part, answer.body(), range);
        });
        assertEquals("bytes 4-9/10", get(path, "partner", "Range", "bytes=4-").headers().firstValue("Content-Range").orElse(""));
        assertEquals(416, get(path, "partner", "Range", "bytes=10-").statusCode());
        for (String other : List.of("bytes=1-2,4-5", "lines=1-2", "bytes=-", "bytes=x-")) {
            assertEquals(200, get(path, "partner", "Range", other).statusCode(), other);
        }
        assertEquals(200, get(path, "partner", "Range", "bytes=4-", "If-Range", "\"another\"").statusCode());
        assertEquals(404, get("/public-register/releases/r/files/..%2F..%2Fetc", "partner").statusCode());
        assertEquals(404, get("/public-register/releases/x", "partner").statusCode());
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @Test
    void a_subscription_shows_its_secret_once_and_does_not_exist_for_others() {
        HttpResponse<String> made = world.post("/webhooks", "{\"address\":\"https://a.example/\",\"watch\":\"ALL\"}",
                "Authorization", "Bearer c.partner");
        assertEquals(201, made.statusCode(), made.body());
        assertTrue(made.body().contains("whsec_x"));
        assertEquals(422, world.post("/webhooks", "{\"address\":\"https://a.example/\"}", "Authorization", "Bearer c.partner").statusCode());
        HttpResponse<String> shown = get("/webhooks/" + SUBSCRIPTION, "partner");
        assertEquals(200, shown.statusCode());
        assertTrue(!shown.body().contains("secret"), shown.body());
        assertEquals(404, get("/webhooks/" + SUBSCRIPTION, "his").statusCode());
        assertEquals(403, world.get("/webhooks", "Authorization", "Bearer s.national").statusCode());
    }

    @Test
    @DisplayName("R-FEED-12: a batch's files come as a stream with their length and digest; one that is cut off is never taken for whole")
    void the_exam_centre_hands_its_batches_in() throws Exception {
        byte[] csv = new byte[3 << 20];
        String digest = "sha-256=:" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(csv)) + ":";
        String hex = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv));
        HttpResponse<String> taken = world.send("PUT", "/exam-centre/batches/" + BATCH + "/data", new String(csv, StandardCharsets.UTF_8),
                "Authorization", "Bearer c.partner", "Content-Type", "text/csv", "Content-Digest", digest);
        assertEquals(200, taken.statusCode(), taken.body());
        assertEquals("whole " + BATCH + " " + csv.length + " of " + csv.length + " " + hex, uploads.take());
        assertEquals(400, world.send("PUT", "/exam-centre/batches/" + BATCH + "/data", "x", "Authorization", "Bearer c.partner",
                "Content-Type", "text/csv", "Content-Digest", "md5=:x:").statusCode());
        assertEquals(200, world.send("PUT", "/exam-centre/batches/" + BATCH + "/manifest", "{}", "Authorization", "Bearer c.partner",
                "Content-Type", "application/json").statusCode());
        assertEquals("whole " + BATCH + " 2 of 2 ", uploads.take());
        String address = world.authority();
        try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(address.substring(address.indexOf(':') + 1)))) {
            socket.getOutputStream().write(("PUT /api/exam-centre/batches/" + BATCH + "/data HTTP/1.1\r\nHost: x\r\n"
                    + "Authorization: Bearer c.partner\r\nContent-Type: text/csv\r\nContent-Length: 1000\r\n\r\nhalf").getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String heard = uploads.poll(20, TimeUnit.SECONDS);
            assertTrue("cut off".equals(heard) || ("whole " + BATCH + " 4 of 1000 ").equals(heard), heard);
        }
    }
}
