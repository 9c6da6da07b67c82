package org.xinglin.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.Message;
import org.xinglin.store.postgres.StoreAssembly;
import org.xinglin.testkit.notes.Note;
import org.xinglin.testkit.notes.NoteMapper;
import org.xinglin.testkit.notes.Rooms;

class ExchangeTest {

    private static final List<String> TOPICS = List.of("a", "b");

    private TestDatabase database;
    private Exchange exchange;

    @BeforeEach
    void start() {
        database = TestDatabase.with(Rooms.NOTES, Rooms.NATIONAL_NOTES);
        exchange = database.exchange();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void messages_of_one_key_arrive_in_the_order_in_which_they_were_sent_across_topics() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            String key = "k" + i % 7;
            sent.add(key + ":" + i);
            send(SHANXI, i % 2 == 0 ? "a" : "b", key, String.valueOf(i));
        }
        List<String> arrived = new ArrayList<>();
        assertEquals(1_000, exchange.deliver(HEBEI, TOPICS, 5_000, m -> arrived.add(m.key() + ":" + m.body())));
        for (int k = 0; k < 7; k++) {
            String key = "k" + k + ":";
            assertEquals(sent.stream().filter(s -> s.startsWith(key)).toList(),
                    arrived.stream().filter(s -> s.startsWith(key)).toList());
        }
        assertTrue(exchange.waiting(HEBEI, 10).isEmpty());
    }

    @Test
    void what_is_sent_in_one_transaction_arrives_in_that_order() {
        database.store().transact(HEBEI, tx -> {
            IntStream.range(0, 50).forEach(i -> tx.send(SHANXI, i % 2 == 0 ? "b" : "a", "k", String.valueOf(i)));
            return null;
        });
        List<Integer> arrived = new ArrayList<>();
        exchange.deliver(HEBEI, TOPICS, 100, m -> arrived.add(Integer.valueOf(m.body())));
        assertEquals(IntStream.range(0, 50).boxed().toList(), arrived);
    }

    @Test
    void a_message_carries_what_was_sent_and_from_whom() {
        UUID id = send(TenantId.NATIONAL, "a", "key", "{\"x\":\"河北\"}");
        List<Message> arrived = deliverAll();
        assertEquals(List.of(new Message(id, HEBEI, TenantId.NATIONAL, "a", "key", "{\"x\":\"河北\"}",
                database.clock().instant(), 0)), arrived);
    }

    @Test
    void a_head_that_fails_blocks_its_own_key_and_receiver_only() {
        send(SHANXI, "a", "bad", "1");
        send(SHANXI, "b", "bad", "2");
        send(SHANXI, "a", "good", "3");
        send(TenantId.NATIONAL, "a", "bad", "4");
        List<String> arrived = new ArrayList<>();
        Consumer<Message> handler = failing(m -> m.body().equals("1"), arrived);
        assertEquals(2, exchange.deliver(HEBEI, TOPICS, 10, handler));
        assertEquals(List.of("3", "4"), arrived);
        send(SHANXI, "a", "bad", "5");
        assertEquals(0, exchange.deliver(HEBEI, TOPICS, 10, handler));
        database.clock().advance(Duration.ofSeconds(1));
        assertEquals(3, exchange.deliver(HEBEI, TOPICS, 10, m -> arrived.add(m.body())));
        assertEquals(List.of("3", "4", "1", "2", "5"), arrived);
    }

    @Test
    void pauses_grow_up_to_a_minute_and_say_what_happened_without_values() {
        send(SHANXI, "a", "k", "1");
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            assertEquals(0, exchange.deliver(HEBEI, TOPICS, 10, m -> {
                throw new IllegalStateException("130102199003074514");
            }));
            Exchange.Waiting head = exchange.waiting(HEBEI, 1).get(0);
            assertEquals(i + 1, head.attempts());
            assertEquals("IllegalStateException", head.lastProblem());
            pauses.add(Duration.between(database.clock().instant(), head.dueAt()).toSeconds());
            database.clock().advance(Duration.between(database.clock().instant(), head.dueAt()));
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L), pauses);
    }

    @Test
    void problems_are_classes_and_codes() {
        send(SHANXI, "a", "away", "1");
        send(SHANXI, "a", "store", "2");
        exchange.deliver(HEBEI, TOPICS, 10, m -> {
            if (m.key().equals("away")) {
                throw new UnavailableException("ledger");
            }
            database.store().read(SHANXI, tx -> tx.mapper(NoteMapper.class).number("no number"));
        });
        assertEquals(List.of("UnavailableException ledger", "StoreException 22P02"),
                exchange.waiting(HEBEI, 10).stream().map(Exchange.Waiting::lastProblem).toList());
    }

    @Test
    void retrying_now_makes_everything_due_and_says_so() throws Exception {
        send(SHANXI, "a", "k", "1");
        send(SHANXI, "a", "k", "2");
        exchange.deliver(HEBEI, TOPICS, 10, failing(m -> true, new ArrayList<>()));
        assertEquals(0, deliverAll().size());
        List<TenantId> told = new ArrayList<>();
        try (AutoCloseable listening = exchange.onSent(told::add)) {
            assertEquals(2, exchange.retryNow(HEBEI));
        }
        assertEquals(List.of(HEBEI), told);
        assertEquals(List.of("1", "2"), deliverAll().stream().map(Message::body).toList());
    }

    @Test
    void a_limit_is_kept_and_the_rest_stays() {
        IntStream.range(0, 500).forEach(i -> send(SHANXI, "a", "k" + i % 3, String.valueOf(i)));
        List<String> arrived = new ArrayList<>();
        assertEquals(450, exchange.deliver(HEBEI, TOPICS, 450, m -> arrived.add(m.body())));
        assertEquals(50, exchange.deliver(HEBEI, TOPICS, 450, m -> arrived.add(m.body())));
        assertEquals(IntStream.range(0, 500).mapToObj(String::valueOf).toList(), arrived);
    }

    @Test
    void other_topics_are_left_alone() {
        send(SHANXI, "notice", "k", "1");
        assertEquals(0, deliverAll().size());
        assertEquals(1, exchange.waiting(HEBEI, 10).size());
    }

    @Test
    void the_listener_hears_of_commits_that_sent_and_of_no_others() throws Exception {
        List<TenantId> told = new ArrayList<>();
        try (AutoCloseable listening = exchange.onSent(told::add)) {
            send(SHANXI, "a", "k", "1");
            database.store().transact(SHANXI, tx -> tx.mapper(NoteMapper.class).count());
        }
        send(SHANXI, "a", "k", "2");
        assertEquals(List.of(HEBEI), told);
    }

    @Test
    void one_caller_at_a_time_delivers_a_topic_set_also_from_another_process() throws Exception {
        send(SHANXI, "a", "k", "1");
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (StoreAssembly process = database.another(database.clock())) {
            process.databases().open(HEBEI, org.xinglin.api.tenant.TenantKind.PROVINCE, "embedded");
            awaitOpen(process);
            Future<Integer> first = other.submit(() -> exchange.deliver(HEBEI, TOPICS, 10, m -> {
                inside.countDown();
                awaitLatch(go);
            }));
            awaitLatch(inside);
            assertEquals(0, exchange.deliver(HEBEI, TOPICS, 10, m -> { }));
            assertEquals(0, process.exchange().deliver(HEBEI, List.of("b", "a"), 10, m -> { }));
            send(SHANXI, "notice", "k", "1");
            assertEquals(1, exchange.deliver(HEBEI, List.of("notice"), 10, m -> { }));
            go.countDown();
            assertEquals(1, first.get(10, TimeUnit.SECONDS));
            send(SHANXI, "a", "k", "2");
            assertEquals(1, process.exchange().deliver(HEBEI, TOPICS, 10, m -> { }));
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void a_handler_may_send_and_write_in_the_same_tenant() {
        send(HEBEI, "a", "k", "1");
        List<String> arrived = new ArrayList<>();
        assertEquals(3, exchange.deliver(HEBEI, TOPICS, 10, m -> {
            arrived.add(m.body());
            if (arrived.size() < 3) {
                send(HEBEI, "b", "k", m.body() + "+");
            }
        }));
        assertEquals(List.of("1", "1+", "1++"), arrived);
    }

    @Test
    void a_message_has_one_effect_however_often_it_comes_and_whoever_brings_it() throws Exception {
        send(SHANXI, "a", "k", "1");
        Message message = deliverAll().get(0);
        ExecutorService many = Executors.newFixedThreadPool(6);
        try {
            List<Future<Boolean>> tries = IntStream.range(0, 24).mapToObj(i -> many.submit(() -> receive(message))).toList();
            int effects = 0;
            for (Future<Boolean> one : tries) {
                effects += one.get(20, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertEquals(1, effects);
            assertEquals(1L, notes());
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void a_crash_between_the_work_and_the_deletion_delivers_again_and_doubles_nothing() {
        send(SHANXI, "a", "k1", "1");
        send(SHANXI, "a", "k2", "2");
        List<Boolean> effects = new ArrayList<>();
        assertThrows(UnavailableException.class, () -> exchange.deliver(HEBEI, TOPICS, 10, m -> {
            effects.add(receive(m));
            if (effects.size() == 2) {
                killWhoeverDelivers();
            }
        }));
        database.awaitRooms(HEBEI, Set.of("exchange"));
        assertEquals(2, exchange.deliver(HEBEI, TOPICS, 10, m -> effects.add(receive(m))));
        assertEquals(List.of(true, true, false, false), effects);
        assertEquals(2L, notes());
        assertTrue(exchange.waiting(HEBEI, 10).isEmpty());
    }

    @Test
    void an_error_in_a_handler_ends_the_call_and_keeps_what_was_delivered_before() {
        send(SHANXI, "a", "k1", "1");
        send(SHANXI, "a", "k2", "2");
        assertThrows(OutOfMemoryError.class, () -> exchange.deliver(HEBEI, TOPICS, 10, m -> {
            if (m.body().equals("2")) {
                throw new OutOfMemoryError("for a test");
            }
        }));
        assertEquals(List.of("2"), deliverAll().stream().map(Message::body).toList());
    }

    @Test
    void many_senders_and_deliverers_lose_nothing_and_double_nothing() throws Exception {
        int senders = 4;
        int each = 250;
        List<String> arrived = Collections.synchronizedList(new ArrayList<>());
        ExecutorService all = Executors.newFixedThreadPool(senders + 2);
        try {
            List<Future<?>> sending = new ArrayList<>();
            for (int s = 0; s < senders; s++) {
                String key = "sender" + s;
                sending.add(all.submit(() -> IntStream.range(0, each).forEach(i -> send(SHANXI, i % 2 == 0 ? "a" : "b", key,
                        key + ":" + i))));
            }
            List<Future<?>> delivering = new ArrayList<>();
            for (int d = 0; d < 2; d++) {
                delivering.add(all.submit(() -> {
                    Set<String> failedOnce = new HashSet<>();
                    while (arrived.size() < senders * each) {
                        exchange.deliver(HEBEI, TOPICS, 100, m -> {
                            if (m.body().endsWith("7") && failedOnce.add(m.body())) {
                                throw new IllegalStateException("once");
                            }
                            arrived.add(m.body());
                        });
                        database.clock().advance(Duration.ofSeconds(2));
                    }
                }));
            }
            for (Future<?> one : sending) {
                one.get(60, TimeUnit.SECONDS);
            }
            for (Future<?> one : delivering) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            all.shutdownNow();
        }
        assertEquals(senders * each, arrived.size());
        for (int s = 0; s < senders; s++) {
            String key = "sender" + s;
            assertEquals(IntStream.range(0, each).mapToObj(i -> key + ":" + i).toList(),
                    arrived.stream().filter(a -> a.startsWith(key + ":")).toList());
        }
    }

    @Test
    void a_long_queue_behind_a_failed_head_is_not_looked_at_again_and_again() {
        database.store().transact(HEBEI, tx -> {
            IntStream.range(0, 3_000).forEach(i -> tx.send(SHANXI, "a", "one", String.valueOf(i)));
            return null;
        });
        Consumer<Message> failing = failing(m -> true, new ArrayList<>());
        assertEquals(0, exchange.deliver(HEBEI, TOPICS, 10, failing));
        Instant due = exchange.waiting(HEBEI, 1).get(0).dueAt();
        assertTrue(exchange.waiting(HEBEI, 3_000).stream().allMatch(w -> !w.dueAt().isBefore(due)));
        assertEquals(1, exchange.waiting(HEBEI, 3_000).stream().mapToInt(Exchange.Waiting::attempts).sum());
        database.clock().advance(Duration.ofSeconds(1));
        List<String> arrived = new ArrayList<>();
        assertEquals(3_000, exchange.deliver(HEBEI, TOPICS, 5_000, m -> arrived.add(m.body())));
        assertEquals(IntStream.range(0, 3_000).mapToObj(String::valueOf).toList(), arrived);
    }

    @Test
    void old_receipts_are_forgotten() {
        send(SHANXI, "a", "k", "1");
        Message message = deliverAll().get(0);
        assertTrue(receive(message));
        database.clock().advanceDays(89);
        database.assembly().purgeInboxes();
        assertFalse(receive(message));
        database.clock().advanceDays(2);
        database.assembly().purgeInboxes();
        assertTrue(receive(message));
    }

    private UUID send(TenantId to, String topic, String key, String body) {
        return database.store().transact(HEBEI, tx -> tx.send(to, topic, key, body));
    }

    private List<Message> deliverAll() {
        List<Message> arrived = new ArrayList<>();
        exchange.deliver(HEBEI, TOPICS, Integer.MAX_VALUE, arrived::add);
        return arrived;
    }

    private boolean receive(Message message) {
        return database.store().transact(SHANXI, tx -> {
            boolean first = tx.receive(message);
            if (first) {
                tx.mapper(NoteMapper.class).insert(Note.of(SHANXI, message.sentAt(), null));
            }
            return first;
        });
    }

    private long notes() {
        return database.store().read(SHANXI, tx -> tx.mapper(NoteMapper.class).count());
    }

    private void killWhoeverDelivers() {
        try (Connection admin = database.admin(); Statement statement = admin.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_database d ON d.oid = database"
                    + " WHERE locktype = 'advisory' AND datname = current_database()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Consumer<Message> failing(java.util.function.Predicate<Message> when, List<String> arrived) {
        return m -> {
            if (when.test(m)) {
                throw new IllegalStateException("failing");
            }
            arrived.add(m.body());
        };
    }

    private static void awaitOpen(StoreAssembly process) throws Exception {
        CountDownLatch changed = new CountDownLatch(1);
        try (AutoCloseable listening = process.databases().onChange(() -> {
            if (process.databases().missing(HEBEI, Set.of("exchange")).isEmpty()) {
                changed.countDown();
            }
        })) {
            if (!process.databases().missing(HEBEI, Set.of("exchange")).isEmpty()) {
                awaitLatch(changed);
            }
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
