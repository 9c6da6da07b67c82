package org.xinglin.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.ChangeFeed.Choice;
import org.xinglin.api.feed.FeedKeys;
import org.xinglin.api.feed.PublicChange;
import org.xinglin.api.feed.PublicChange.Kind;
import org.xinglin.api.feed.SignedDocument;
import org.xinglin.api.register.InstitutionRenamed;
import org.xinglin.disclosure.feed.FeedWorld;
import org.xinglin.store.Json;
import org.xinglin.testkit.TestDatabase;

class ChangeFeedTest {

    private TestDatabase database;
    private FeedKeys keys;
    private ChangeFeed feed;
    private PublicWriter writer;

    @BeforeEach
    void begin() {
        database = TestDatabase.with(DisclosureRoom.ROOM);
        keys = FeedWorld.keys(database);
        feed = FeedWorld.feed(database, keys);
        writer = new PublicWriter(database);
    }

    @AfterEach
    void end() {
        database.close();
    }

    private List<PublicChange> all(String after) {
        return feed.since(after, Choice.ALL, ChangeFeed.MOST).orThrow().changes();
    }

    private String refused(String cursor) {
        return feed.since(cursor, Choice.ALL, 10).findings().get(0).code();
    }

    @Test
    @DisplayName("R-PUB-01, R-PUB-04, R-PUB-07, R-PUB-10: shown and changed with the nine items, withdrawn without items or reason")
    void what_happens_to_a_record_is_told_in_order() {
        feed.advance();
        ChangeFeed.Position start = feed.position();
        assertTrue(start.whole());
        UUID registration = UUID.randomUUID();
        writer.publish(writer.row(registration, HEBEI, "欧阳一", "第一医院"));
        feed.advance();
        writer.publish(writer.row(registration, HEBEI, "欧阳一", "第二医院"));
        feed.advance();
        writer.publish(writer.row(registration, HEBEI, "欧阳一", "第二医院"));
        feed.advance();
        writer.unpublish(registration);
        feed.advance();
        List<PublicChange> changes = all(start.oldest());
        assertEquals(List.of(Kind.SHOWN, Kind.CHANGED, Kind.WITHDRAWN), changes.stream().map(PublicChange::kind).toList(),
                "a write that changes nothing public is no change");
        assertEquals(List.of(1L, 2L, 3L), changes.stream().map(PublicChange::position).toList());
        assertEquals(new PublicDoctor("欧阳一", "男性", "执业医师", "临床", PublicWriter.code(registration), "河北省", List.of("第二医院"),
                List.of("内科专业"), "省卫生健康委"), changes.get(1).doctor().orElseThrow());
        assertEquals(1, changes.stream().map(PublicChange::record).distinct().count());
        assertFalse(changes.stream().anyMatch(change -> change.record().equals(registration)), "R-PUB-20: not an id of other rooms");
        assertEquals(Optional.empty(), changes.get(2).doctor());
    }

    @Test
    @DisplayName("R-PUB-12: who follows while others write at the same time, and dies at random, ends with exactly the register")
    void a_consumer_that_dies_at_random_ends_with_exactly_the_register() throws Exception {
        long seed = 20261122;
        feed.advance();
        FeedConsumer consumer = new FeedConsumer(feed, feed.position().oldest());
        List<UUID> known = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Random random = new Random(seed + i);
                writers.add(threads.submit(() -> writer.writeAtRandom(random, known, 1200)));
            }
            List<Future<?>> projectors = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                projectors.add(threads.submit(() -> {
                    while (writing.get()) {
                        feed.advance();
                    }
                }));
            }
            Random chance = new Random(seed);
            Future<?> following = threads.submit(() -> {
                while (writing.get()) {
                    consumer.follow(chance, 1 + chance.nextInt(50));
                }
            });
            for (Future<?> one : writers) {
                one.get();
            }
            writing.set(false);
            for (Future<?> one : projectors) {
                one.get();
            }
            following.get();
            feed.advance();
            for (boolean more = true; more || !consumer.cursor().equals(feed.position().now());) {
                more = consumer.follow(chance, 40);
            }
        } finally {
            threads.shutdownNow();
        }
        List<String> register = FeedConsumer.words(writer.register(known));
        assertEquals(register, consumer.records());
        assertEquals(register, FeedConsumer.fromSnapshot(feed).records());
        assertTrue(consumer.deaths > 20, "it died " + consumer.deaths + " times");
        assertTrue(Long.parseLong(feed.position().now().substring(9)) > 2000, feed.position().now());
    }

    @Test
    @DisplayName("R-PUB-12: an uncommitted change is in no batch, and comes after those committed before it")
    void no_change_appears_behind_a_cursor_that_was_handed_out() throws Exception {
        feed.advance();
        String start = feed.position().oldest();
        UUID slow = UUID.randomUUID();
        UUID quick = UUID.randomUUID();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            database.store().transact(TenantId.NATIONAL, tx -> {
                tx.mapper(PublicDoctorMapper.class).publish(List.of(writer.row(slow, HEBEI, "欧阳慢", "第一医院")));
                try {
                    other.submit(() -> {
                        writer.publish(writer.row(quick, SHANXI, "欧阳快", "第一医院"));
                        feed.advance();
                    }).get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return null;
            });
        } finally {
            other.shutdownNow();
        }
        ChangeFeed.Batch first = feed.since(start, Choice.ALL, 10).orThrow();
        assertEquals(List.of("欧阳快"), first.changes().stream().map(c -> c.doctor().orElseThrow().name()).toList());
        feed.advance();
        assertEquals(List.of("欧阳慢"), all(first.next()).stream().map(c -> c.doctor().orElseThrow().name()).toList());
    }

    @Test
    @DisplayName("R-PUB-05, R-REG-151: a filing that begins or lapses by the day alone is a change")
    void days_that_pass_make_changes() {
        UUID registration = UUID.randomUUID();
        LocalDate last = TODAY.plusDays(3);
        feed.advance();
        String start = feed.position().now();
        writer.publish(writer.filed(writer.row(registration, HEBEI, "欧阳日", "第一医院"), "第二医院", TODAY.plusDays(1), last));
        feed.advance();
        for (LocalDate day = TODAY.plusDays(1); !day.isAfter(last.plusDays(2)); day = day.plusDays(1)) {
            database.clock().set(day);
            feed.advance();
        }
        assertEquals(List.of(List.of("第一医院"), List.of("第一医院", "第二医院"), List.of("第一医院")),
                all(start).stream().map(c -> c.doctor().orElseThrow().institutions()).toList());
        assertEquals(2, all(start).get(2).institutions().size(), "the institution that was left is told too");
    }

    @Test
    @DisplayName("R-INS-05: an institution's new name changes the records of its doctors")
    void a_renamed_institution_changes_its_records() {
        feed.advance();
        String start = feed.position().now();
        PublicRow row = writer.row(UUID.randomUUID(), HEBEI, "欧阳名", "第一医院");
        writer.publish(row);
        feed.advance();
        NameEndpoint names = new NameEndpoint(database.store());
        names.receive(new Message(UUID.randomUUID(), HEBEI, TenantId.NATIONAL, Topic.INSTITUTION_NAME, "k",
                Json.write(new InstitutionRenamed(row.institutionId(), "人民医院", TODAY, database.clock().instant())),
                database.clock().instant(), 0));
        feed.advance();
        assertEquals(List.of(List.of("第一医院"), List.of("人民医院")),
                all(start).stream().map(c -> c.doctor().orElseThrow().institutions()).toList());
        Choice own = new Choice(Optional.empty(), Optional.of(row.institutionId()));
        assertEquals(2, feed.since(start, own, 10).orThrow().changes().size());
        Choice another = new Choice(Optional.of(SHANXI), Optional.of(row.institutionId()));
        ChangeFeed.Batch none = feed.since(start, another, 10).orThrow();
        assertEquals(List.of(), none.changes());
        assertEquals(feed.position().now(), none.next(), "what was not chosen is passed over for good");
    }

    @Test
    @DisplayName("R-PUB-12: what was public before there was a feed comes with the snapshot; a load of all ends the epoch")
    void an_epoch_begins_with_what_is_there() {
        writer.publish(writer.row(UUID.randomUUID(), HEBEI, "欧阳先", "第一医院"));
        assertThrows(UnavailableException.class, feed::position);
        feed.advance();
        ChangeFeed.Position began = feed.position();
        assertFalse(began.whole());
        FeedConsumer consumer = FeedConsumer.fromSnapshot(feed);
        assertEquals(1, consumer.records().size());
        writer.publish(writer.row(UUID.randomUUID(), HEBEI, "欧阳后", "第一医院"));
        feed.advance();
        assertEquals(1, all(began.now()).size());
        String next = feed.newEpoch();
        assertEquals("feed-epoch-ended", refused(began.now()));
        assertEquals(List.of(), all(next));
        assertEquals(2, FeedConsumer.fromSnapshot(feed).records().size());
        assertEquals("feed-cursor-ahead", refused(next + "0"));
        assertEquals(List.of("feed-cursor-form", "feed-cursor-form", "feed-cursor-form"),
                List.of(refused("1"), refused("' OR 1=1 --"), refused(null)));
        assertEquals("feed-batch-size", feed.since(next, Choice.ALL, 0).findings().get(0).code());
    }

    @Test
    @DisplayName("R-PUB-12: a cursor older than what is kept is told so")
    void changes_are_kept_for_their_time() {
        feed.advance();
        String start = feed.position().oldest();
        writer.publish(writer.row(UUID.randomUUID(), HEBEI, "欧阳旧", "第一医院"));
        feed.advance();
        database.clock().advance(Duration.ofDays(401));
        feed.advance();
        assertEquals("feed-cursor-too-old", refused(start));
        assertEquals(List.of(), all(feed.position().oldest()));
        assertFalse(feed.position().whole());
    }

    @Test
    @DisplayName("R-PUB-20, R-PUB-24: the signed batch holds the listed members and no other; its signature is good, also after a rotation")
    void a_batch_is_signed_and_holds_public_items_only() throws Exception {
        feed.advance();
        String start = feed.position().oldest();
        UUID registration = UUID.randomUUID();
        writer.publish(writer.row(registration, HEBEI, "欧阳签", "第一医院"));
        feed.advance();
        SignedDocument document = feed.signedSince(start, Choice.ALL, 10).orThrow();
        String record = all(start).get(0).record().toString();
        assertEquals("{\"after\":\"" + start + "\",\"at\":\"2026-11-23T02:00:00Z\",\"changes\":[{\"at\":\"2026-11-23T02:00:00Z\",\"items\":{"
                + "\"authority\":\"省卫生健康委\",\"category\":\"临床\",\"gender\":\"男性\",\"institutions\":[\"第一医院\"],\"level\":\"执业医师\","
                + "\"name\":\"欧阳签\",\"practiceCode\":\"" + PublicWriter.code(registration) + "\",\"practicePlace\":\"河北省\","
                + "\"scopes\":[\"内科专业\"]},\"kind\":\"SHOWN\",\"position\":1,\"practiceCode\":\"" + PublicWriter.code(registration)
                + "\",\"province\":\"13\",\"record\":\"" + record + "\"}],\"feed\":\"public-register\",\"more\":false,\"next\":\""
                + feed.position().now() + "\"}", new String(document.body(), StandardCharsets.UTF_8)
                        .replaceAll("2026-11-2\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "2026-11-23T02:00:00Z"));
        assertFalse(Pattern.compile("\\d{17}[0-9X]").matcher(new String(document.body(), StandardCharsets.UTF_8)).find());
        keys.rotate();
        assertEquals(2, keys.keys().size());
        assertTrue(good(document), "an old signature stays good");
        SignedDocument later = feed.signedSince(start, Choice.ALL, 10).orThrow();
        assertTrue(good(later));
        assertEquals(keys.keys().get(0).id(), later.keyId());
        assertEquals(document.keyId(), keys.keys().get(1).id());
        assertTrue(keys.keys().get(1).retiredAt().isPresent());
        FeedKeys elsewhere = FeedWorld.keys(database);
        assertEquals(later.keyId(), elsewhere.sign(new byte[1]).keyId(), "all containers sign with the same key");
    }

    private boolean good(SignedDocument document) throws Exception {
        FeedKeys.Key key = keys.keys().stream().filter(k -> k.id().equals(document.keyId())).findFirst().orElseThrow();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key.encoded())));
        signature.update(document.body());
        return signature.verify(document.signature());
    }
}
