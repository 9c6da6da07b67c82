package org.xinglin.camel;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.Tenants;

/**
 * Empties the outboxes of all ready tenants into a handler, for one set of topics.
 *
 * <p>A commit that left messages wakes it at once; besides, it looks at intervals, for messages whose pause is over and for
 * those of before a restart: often at tenants that had trouble lately, seldom at the others. One tenant is worked on by one
 * thread at a time, in as many lanes as it is given, several tenants by several; a tenant whose messages fail or whose database is away holds nobody else up for longer than its one thread.
 */
public final class OutboxPump implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxPump.class);
    private static final int BATCH = 100;
    private static final int SECONDS_TO_FINISH = 15;

    private final String name;
    private final Exchange exchange;
    private final Tenants tenants;
    private final List<String> topics;
    private final Predicate<TenantId> senders;
    private final Consumer<Message> handler;
    private final Attention attention;
    private final ScheduledExecutorService looks;
    private final ExecutorService workers;
    private final int lanes;
    private final AutoCloseable listening;
    /** Tenants being worked on, with how often each was woken since its worker last began to look. */
    private final ConcurrentMap<TenantId, AtomicInteger> busy = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private OutboxPump(String name, Exchange exchange, Tenants tenants, Predicate<TenantId> senders, List<String> topics,
            int threads, int lanes, Duration look, Consumer<Message> handler) {
        this.name = name;
        this.lanes = lanes;
        this.exchange = exchange;
        this.tenants = tenants;
        this.senders = senders;
        this.topics = List.copyOf(topics);
        this.handler = handler;
        this.attention = new Attention(look);
        this.workers = Executors.newFixedThreadPool(threads, named(name));
        this.looks = Executors.newSingleThreadScheduledExecutor(named(name + "-look"));
        this.listening = exchange.onSent(this::wake);
        looks.scheduleWithFixedDelay(this::wakeAll, 0, look.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Starts to empty the outboxes of all tenants. */
    public static OutboxPump start(String name, Exchange exchange, Tenants tenants, List<String> topics, int threads,
            Duration look, Consumer<Message> handler) {
        return start(name, exchange, tenants, any -> true, topics, threads, 1, look, handler);
    }

    /**
     * Starts to empty the outboxes.
     *
     * @param name the counterparty; names the threads and stands in the log
     * @param senders whose outboxes
     * @param threads how many tenants are worked on at once
     * @param lanes how many messages of one tenant are delivered at once, those of one receiver and key in order
     * @param look time between two looks at a tenant that had trouble lately; ten times that for the others
     * @param handler delivers a message, or throws and gets it again later; must not put personal data into what it throws
     */
    public static OutboxPump start(String name, Exchange exchange, Tenants tenants, Predicate<TenantId> senders,
            List<String> topics, int threads, int lanes, Duration look, Consumer<Message> handler) {
        return new OutboxPump(name, exchange, tenants, senders, topics, threads, lanes, look, handler);
    }

    /** Stops to listen and lets the messages under way finish, for at most 15 seconds. */
    @Override
    public void close() {
        closed = true;
        try {
            listening.close();
        } catch (Exception e) {
            LOG.warn("{}: could not stop listening to the outboxes", name, e);
        }
        looks.shutdownNow();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void wakeAll() {
        try {
            tenants.ready().stream().map(Tenant::id).filter(attention::wanted).forEach(this::wake);
        } catch (RuntimeException e) {
            LOG.warn("{}: cannot look at the tenants now", name, e);
        }
    }

    private void wake(TenantId tenant) {
        if (senders.test(tenant) && busy.computeIfAbsent(tenant, t -> new AtomicInteger()).getAndIncrement() == 0) {
            try {
                workers.execute(() -> work(tenant));
            } catch (RejectedExecutionException closing) {
                busy.remove(tenant);
            }
        }
    }

    /** Empties a tenant's outbox until nothing is due and nobody has woken it meanwhile. */
    private void work(TenantId tenant) {
        AtomicInteger wakes = busy.get(tenant);
        int seen;
        do {
            seen = wakes.get();
            empty(tenant);
        } while (!wakes.compareAndSet(seen, 0));
    }

    private void empty(TenantId tenant) {
        attention.looked(tenant);
        try {
            while (!closed && exchange.deliver(tenant, topics, BATCH, lanes, message -> hand(tenant, message)) > 0) {
                LOG.debug("{}: delivered messages of tenant {}", name, tenant);
            }
        } catch (UnavailableException | UnknownException away) {
            attention.troubled(tenant);
            LOG.debug("{}: tenant {} is away: {}", name, tenant, away.getMessage());
        } catch (RuntimeException e) {
            attention.troubled(tenant);
            LOG.warn("{}: delivery for tenant {} failed, will look again", name, tenant, e);
        }
    }

    private void hand(TenantId tenant, Message message) {
        try {
            handler.accept(message);
        } catch (RuntimeException failed) {
            attention.troubled(tenant);
            throw failed;
        }
    }

    private static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "xinglin-" + name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
