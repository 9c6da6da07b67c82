package org.xinglin.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.ledger.MassOpening;

/** Keeps the one bulk load that a register may have going. */
public final class BulkSession {

    private final AtomicReference<BulkLoad> current = new AtomicReference<>();

    /** Begins a load. @throws UnavailableException if one is going on here */
    public MassOpening.Session begin(Store store, TenantId tenant, List<String> tables, Set<String> kept) {
        BulkLoad load = store.bulkLoad(tenant, tables, kept);
        if (!current.compareAndSet(null, load)) {
            load.close();
            throw new UnavailableException("tenant " + tenant + ": another register is being taken over");
        }
        return new MassOpening.Session() {

            @Override
            public boolean fresh() {
                return load.free();
            }

            @Override
            public void close() {
                current.compareAndSet(load, null);
                load.close();
            }
        };
    }

    /** Returns the load of a tenant whose tables are free of indexes now. */
    public Optional<BulkLoad> free(TenantId tenant) {
        return Optional.ofNullable(current.get()).filter(load -> load.tenant().equals(tenant) && load.free());
    }
}
