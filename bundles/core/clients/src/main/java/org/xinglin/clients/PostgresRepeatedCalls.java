package org.xinglin.clients;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.RepeatedCalls;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;

/**
 * Remembers calls in the caller's tenant; keys as digests, answers sealed. The keys of calls that go on are prolonged as long as this
 * container lives: when it is killed, they are free soon.
 */
@Component(name = "org.xinglin.clients.repeated-calls", service = RepeatedCalls.class)
public final class PostgresRepeatedCalls implements RepeatedCalls, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresRepeatedCalls.class);
    private static final long PROLONGED_EVERY_MILLIS = LEASE.toMillis() / 4;

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final RunningCalls running = new RunningCalls();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "xinglin-running-calls");
        thread.setDaemon(true);
        return thread;
    });

    /** Takes what it stands on, and prolongs from now on what it carries out. */
    @Activate
    public PostgresRepeatedCalls(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        timer.scheduleWithFixedDelay(this::prolong, PROLONGED_EVERY_MILLIS, PROLONGED_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Prolongs nothing any more. */
    @Override
    @Deactivate
    public void close() {
        timer.shutdownNow();
    }

    @Override
    public Ruling begin(Call call) {
        UUID ticket = UUID.randomUUID();
        byte[] key = Secrets.digest(call.key());
        Instant now = clock.instant();
        Instant forgotten = now.minus(KEPT);
        Ruling ruling = store.transact(call.tenant(), tx -> {
            RepeatMapper mapper = tx.mapper(RepeatMapper.class);
            mapper.sweep(forgotten);
            int taken = running.goesOn(call, now) ? 0 : mapper.take(call.caller(), key, call.operation(), call.body(), ticket, now, now.plus(LEASE), forgotten);
            return taken == 1 ? new Ruling.First(ticket) : known(call, mapper.find(call.caller(), key));
        });
        if (ruling instanceof Ruling.First) {
            running.begun(ticket, call, now);
        }
        return ruling;
    }

    /** Says what a key that is taken stands for; one that was given back meanwhile is asked for again. */
    private Ruling known(Call call, RepeatMapper.RepeatRow row) {
        if (row == null) {
            return new Ruling.Running();
        }
        if (!row.operation().equals(call.operation()) || !Arrays.equals(row.body(), call.body())) {
            return new Ruling.Another();
        }
        return row.answer() == null ? new Ruling.Running() : new Ruling.Done(AnswerBytes.read(cipher.openBytes(row.answer())));
    }

    @Override
    public void done(Call call, UUID ticket, Answer answer) {
        try {
            byte[] sealed = cipher.sealBytes(AnswerBytes.of(answer));
            store.transact(call.tenant(), tx -> tx.mapper(RepeatMapper.class)
                    .answer(call.caller(), Secrets.digest(call.key()), ticket, sealed));
        } finally {
            running.ended(ticket);
        }
    }

    @Override
    public void undone(Call call, UUID ticket) {
        try {
            store.transact(call.tenant(), tx -> tx.mapper(RepeatMapper.class)
                    .giveBack(call.caller(), Secrets.digest(call.key()), ticket));
        } finally {
            running.ended(ticket);
        }
    }

    /** Lets the calls that this container carries out keep their keys. */
    void prolong() {
        Instant now = clock.instant();
        running.tickets(now).forEach((tenant, tickets) -> prolong(tenant, tickets, now.plus(LEASE)));
    }

    private void prolong(TenantId tenant, Set<UUID> tickets, Instant until) {
        try {
            store.transact(tenant, tx -> tx.mapper(RepeatMapper.class).prolong(tickets, until));
        } catch (RuntimeException away) {
            LOG.debug("keys of calls under way are not prolonged in {}", tenant.code(), away);
        }
    }
}
