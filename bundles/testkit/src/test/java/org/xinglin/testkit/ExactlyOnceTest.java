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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.exchange.Message;
import org.xinglin.store.postgres.StoreAssembly;
import org.xinglin.testkit.notes.Note;
import org.xinglin.testkit.notes.NoteMapper;

/** Tests that nothing is lost and nothing is doubled (architecture §2), whoever fails when. */
class ExactlyOnceTest extends ExchangeWorld {

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
}
