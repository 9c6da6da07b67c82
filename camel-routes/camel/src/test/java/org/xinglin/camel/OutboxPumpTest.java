package org.xinglin.camel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;

class OutboxPumpTest {

    private static final TenantId HEBEI = TenantId.of("13");
    private static final TenantId SHANXI = TenantId.of("14");
    private static final Duration NEVER = Duration.ofDays(1);

    private final Outboxes outboxes = new Outboxes();
    private final BlockingQueue<Message> delivered = new LinkedBlockingQueue<>();

    @Test
    void finds_what_waits_when_it_starts() throws Exception {
        Message waiting = outboxes.put(HEBEI);
        try (OutboxPump pump = start(NEVER, delivered::add)) {
            assertEquals(waiting, delivered.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void a_commit_wakes_it() throws Exception {
        try (OutboxPump pump = start(NEVER, delivered::add)) {
            outboxes.looked.await(10, TimeUnit.SECONDS);
            Message sent = outboxes.put(SHANXI);
            outboxes.wake(SHANXI);
            assertEquals(sent, delivered.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void what_comes_while_it_works_is_delivered_too() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Message first = outboxes.put(HEBEI);
        try (OutboxPump pump = start(NEVER, message -> {
            inside.countDown();
            await(goOn);
            delivered.add(message);
        })) {
            assertTrue(inside.await(10, TimeUnit.SECONDS));
            Message second = outboxes.put(HEBEI);
            outboxes.wake(HEBEI);
            goOn.countDown();
            assertEquals(first, delivered.poll(10, TimeUnit.SECONDS));
            assertEquals(second, delivered.poll(10, TimeUnit.SECONDS));
            assertEquals(1, outboxes.mostAtOnce.get());
        }
    }

    @Test
    void a_tenant_that_is_away_does_not_hold_up_the_others_and_is_looked_at_again() throws Exception {
        outboxes.away.add(HEBEI);
        Message ofHebei = outboxes.put(HEBEI);
        Message ofShanxi = outboxes.put(SHANXI);
        try (OutboxPump pump = start(Duration.ofMillis(20), delivered::add)) {
            assertEquals(ofShanxi, delivered.poll(10, TimeUnit.SECONDS));
            outboxes.away.remove(HEBEI);
            assertEquals(ofHebei, delivered.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void after_closing_nothing_is_delivered_any_more() {
        OutboxPump pump = start(NEVER, delivered::add);
        pump.close();
        outboxes.put(HEBEI);
        assertNull(outboxes.listener);
        assertEquals(0, delivered.size());
    }

    private OutboxPump start(Duration look, Consumer<Message> handler) {
        return OutboxPump.start("test", outboxes, outboxes, List.of("notice"), 2, look, handler);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two tenants with outboxes in memory. */
    private static final class Outboxes implements Exchange, Tenants {

        final Map<TenantId, ConcurrentLinkedQueue<Message>> waiting =
                Map.of(HEBEI, new ConcurrentLinkedQueue<>(), SHANXI, new ConcurrentLinkedQueue<>());
        final Set<TenantId> away = ConcurrentHashMap.newKeySet();
        final AtomicInteger mostAtOnce = new AtomicInteger();
        final AtomicInteger inHebei = new AtomicInteger();
        final CountDownLatch looked = new CountDownLatch(2);
        volatile Consumer<TenantId> listener;

        Message put(TenantId from) {
            Message message = new Message(UUID.randomUUID(), from, from, "notice", "key", "{}", Instant.EPOCH, 0);
            waiting.get(from).add(message);
            return message;
        }

        void wake(TenantId tenant) {
            listener.accept(tenant);
        }

        @Override
        public int deliver(TenantId from, List<String> topics, int limit, Consumer<Message> handler) {
            looked.countDown();
            if (away.contains(from)) {
                throw new UnavailableException("tenant " + from);
            }
            int now = from.equals(HEBEI) ? inHebei.incrementAndGet() : 1;
            mostAtOnce.accumulateAndGet(now, Math::max);
            try {
                Message head = waiting.get(from).peek();
                if (head == null) {
                    return 0;
                }
                handler.accept(head);
                waiting.get(from).remove(head);
                return 1;
            } finally {
                if (from.equals(HEBEI)) {
                    inHebei.decrementAndGet();
                }
            }
        }

        @Override
        public AutoCloseable onSent(Consumer<TenantId> wanted) {
            listener = wanted;
            return () -> listener = null;
        }

        @Override
        public List<Waiting> waiting(TenantId from, int limit) {
            return List.of();
        }

        @Override
        public int retryNow(TenantId from) {
            return 0;
        }

        @Override
        public List<TenantStatus> all() {
            return List.of(status(HEBEI), status(SHANXI));
        }

        @Override
        public Optional<TenantStatus> find(TenantId id) {
            return Optional.of(status(id));
        }

        @Override
        public Tenant require(TenantId id) {
            return status(id).tenant();
        }

        private static TenantStatus status(TenantId id) {
            return new TenantStatus(new Tenant(id, TenantKind.PROVINCE, Text.of("省", "Province"), LocalDate.EPOCH, 20,
                    Set.of(), Set.of(), Map.of()), List.of());
        }
    }
}
