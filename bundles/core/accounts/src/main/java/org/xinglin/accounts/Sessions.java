package org.xinglin.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Begins, prolongs and ends sessions, of doctors or of staff. */
final class Sessions {

    /** A session's time is written again only when it would grow by this much. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final Store store;
    private final Clock clock;
    private final Settings settings;
    private final Class<? extends SessionTable> table;

    Sessions(Store store, Clock clock, Settings settings, Class<? extends SessionTable> table) {
        this.store = store;
        this.clock = clock;
        this.settings = settings;
        this.table = table;
    }

    /** A session begun. */
    record Begun(String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "Begun[" + expiresAt + "]";
        }
    }

    /** Begins a session and sweeps ended ones away. */
    Begun begin(Transaction tx, UUID account) {
        Instant now = clock.instant();
        SessionTable sessions = tx.mapper(table);
        sessions.sweep(now);
        String token = Secrets.token(tx.tenant());
        SessionRow row = new SessionRow(Secrets.digest(token), account, now, idleAt(now, now.plus(settings.sessionMax())),
                now.plus(settings.sessionMax()));
        sessions.begin(row);
        return new Begun(token, row.idleAt());
    }

    /** Returns the owner of a living session and prolongs it; empty if there is none. */
    <T> Optional<T> use(TenantId tenant, String token, BiFunction<Transaction, UUID, T> owner) {
        byte[] digest = Secrets.digest(token);
        Instant now = clock.instant();
        return ifServed(() -> {
            SessionRow row = store.read(tenant, tx -> tx.mapper(table).session(digest));
            if (row == null || !now.isBefore(row.idleAt()) || !now.isBefore(row.endsAt())) {
                return Optional.empty();
            }
            Instant idleAt = idleAt(now, row.endsAt());
            if (!idleAt.isBefore(row.idleAt().plus(GRAIN))) {
                store.transact(tenant, tx -> tx.mapper(table).touch(digest, idleAt));
            }
            return Optional.ofNullable(store.read(tenant, tx -> owner.apply(tx, row.accountId())));
        });
    }

    /** Ends a session; one that is not there is ended already. */
    void end(TenantId tenant, String token) {
        ifServed(() -> Optional.of(
                store.transact(tenant, tx -> tx.mapper(table).end(Secrets.digest(token)))));
    }

    private Instant idleAt(Instant now, Instant endsAt) {
        Instant idle = now.plus(settings.sessionIdle());
        return idle.isBefore(endsAt) ? idle : endsAt;
    }

    private static <T> Optional<T> ifServed(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (UnknownException notServedHere) {
            return Optional.empty();
        }
    }
}
