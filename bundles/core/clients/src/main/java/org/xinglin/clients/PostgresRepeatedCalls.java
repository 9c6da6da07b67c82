package org.xinglin.clients;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.client.RepeatedCalls;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;

/** Remembers calls in the caller's tenant; keys as digests, answers sealed. */
@Component(name = "org.xinglin.clients.repeated-calls")
public final class PostgresRepeatedCalls implements RepeatedCalls {

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;

    /** Takes what it stands on. */
    @Activate
    public PostgresRepeatedCalls(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Ruling begin(Call call) {
        UUID ticket = UUID.randomUUID();
        byte[] key = Secrets.digest(call.key());
        Instant now = clock.instant();
        Instant forgotten = now.minus(KEPT);
        return store.transact(call.tenant(), tx -> {
            RepeatMapper mapper = tx.mapper(RepeatMapper.class);
            mapper.sweep(forgotten);
            int taken = mapper.take(call.caller(), key, call.operation(), call.body(), ticket, now, now.minus(LEASE), forgotten);
            return taken == 1 ? new Ruling.First(ticket) : known(call, mapper.find(call.caller(), key));
        });
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
        byte[] sealed = cipher.sealBytes(AnswerBytes.of(answer));
        store.transact(call.tenant(), tx -> tx.mapper(RepeatMapper.class)
                .answer(call.caller(), Secrets.digest(call.key()), ticket, sealed));
    }

    @Override
    public void undone(Call call, UUID ticket) {
        store.transact(call.tenant(), tx -> tx.mapper(RepeatMapper.class)
                .giveBack(call.caller(), Secrets.digest(call.key()), ticket));
    }
}
