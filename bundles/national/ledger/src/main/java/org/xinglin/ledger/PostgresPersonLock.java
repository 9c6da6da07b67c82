package org.xinglin.ledger;

import java.time.Clock;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.PersonLock;
import org.xinglin.store.Store;

/** Keeps the national lock as a row of the national store. */
@Component(name = "org.xinglin.ledger.lock")
public final class PostgresPersonLock implements PersonLock {

    private final Store store;
    private final Locks locks;

    /** Takes what it works with. */
    @Activate
    public PostgresPersonLock(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.locks = new Locks(clock);
    }

    @Override
    public Outcome<UUID> acquire(PersonId person, TenantId tenant, UUID applicationId) {
        return store.transact(TenantId.NATIONAL, tx -> locks.acquire(tx, person, tenant, applicationId));
    }

    @Override
    public void release(PersonId person, UUID applicationId) {
        store.transact(TenantId.NATIONAL, tx -> {
            locks.release(tx, person, applicationId);
            return null;
        });
    }
}
