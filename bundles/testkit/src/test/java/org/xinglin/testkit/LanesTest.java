package org.xinglin.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.Message;

/** Messages of different persons are delivered at the same time, those of one person one after the other. */
class LanesTest extends ExchangeWorld {

    private static final int LANES = 4;

    @Test
    void messages_of_different_keys_are_under_way_at_the_same_time() {
        send(8 * LANES, LANES);
        CyclicBarrier together = new CyclicBarrier(LANES);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        assertEquals(8 * LANES, exchange.deliver(HEBEI, TOPICS, 1000, LANES, message -> {
            threads.add(Thread.currentThread());
            try {
                together.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException(alone);
            }
        }));
        assertEquals(LANES, threads.size());
        assertTrue(threads.contains(Thread.currentThread()));
    }

    @Test
    void each_keys_messages_arrive_in_order_and_once() {
        send(1000, 37);
        Map<String, Queue<Integer>> arrived = new ConcurrentHashMap<>();
        assertEquals(1000, exchange.deliver(HEBEI, TOPICS, 2000, LANES, message -> arrived
                .computeIfAbsent(message.key(), k -> new ConcurrentLinkedQueue<>()).add(Integer.valueOf(message.body()))));
        IntStream.range(0, 37).forEach(key -> assertEquals(
                IntStream.range(0, 1000).filter(i -> i % 37 == key).boxed().toList(), List.copyOf(arrived.get("k" + key))));
        assertTrue(exchange.waiting(HEBEI, 10).isEmpty());
    }

    @Test
    void a_message_that_fails_holds_up_its_own_key_only() {
        send(100, 10);
        Queue<String> arrived = new ConcurrentLinkedQueue<>();
        assertEquals(90, exchange.deliver(HEBEI, TOPICS, 1000, LANES, message -> {
            if (message.key().equals("k3")) {
                throw new IllegalStateException("failing");
            }
            arrived.add(message.key());
        }));
        assertEquals(90, arrived.size());
        List<Exchange.Waiting> waiting = exchange.waiting(HEBEI, 100);
        assertEquals(10, waiting.size());
        assertEquals(1, waiting.stream().mapToInt(Exchange.Waiting::attempts).sum());
    }

    @Test
    void the_limit_holds_for_all_lanes_together() {
        send(500, 50);
        AtomicInteger arrived = new AtomicInteger();
        assertEquals(320, exchange.deliver(HEBEI, TOPICS, 320, LANES, message -> arrived.incrementAndGet()));
        assertEquals(320, arrived.get());
        assertEquals(180, exchange.waiting(HEBEI, 1000).size());
    }

    @Test
    void what_arrived_is_forgotten_though_a_lane_breaks_down() {
        send(40, 40);
        Queue<Message> arrived = new ConcurrentLinkedQueue<>();
        assertThrows(StackOverflowError.class, () -> exchange.deliver(HEBEI, TOPICS, 1000, LANES, message -> {
            if (message.key().equals("k20")) {
                throw new StackOverflowError();
            }
            arrived.add(message);
        }));
        assertEquals(40 - arrived.size(), exchange.waiting(HEBEI, 1000).size());
    }

    private void send(int messages, int keys) {
        database.store().transact(HEBEI, tx -> {
            IntStream.range(0, messages).forEach(i -> tx.send(SHANXI, i % 3 == 0 ? "b" : "a", "k" + i % keys, String.valueOf(i)));
            return null;
        });
    }
}
