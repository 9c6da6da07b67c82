package org.xinglin.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.Message;
import org.xinglin.testkit.notes.NoteMapper;

/** Tests what waits in an outbox: its order, its pauses, who is told of it. */
class OutboxTest extends ExchangeWorld {

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
    void what_was_sent_before_the_clock_was_set_back_does_not_wait_for_that_time_to_come_again() {
        database.clock().advanceDays(730);
        send(SHANXI, "a", "k", "1");
        database.clock().advanceDays(-730);
        send(SHANXI, "a", "k", "2");
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

    private static Consumer<Message> failing(Predicate<Message> when, List<String> arrived) {
        return m -> {
            if (when.test(m)) {
                throw new IllegalStateException("failing");
            }
            arrived.add(m.body());
        };
    }
}
