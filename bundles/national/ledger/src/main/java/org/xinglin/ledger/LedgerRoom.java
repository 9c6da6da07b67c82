package org.xinglin.ledger;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.Room;

/** Brings the ledger's tables into the national tenant. */
@Component(name = "org.xinglin.ledger.room", service = {})
public final class LedgerRoom {

    /** The room. */
    public static final Room ROOM = new Room("ledger", TenantKind.NATIONAL,
            List.of("db/ledger/V20261122_0300__ledger.sql", "db/ledger/V20261122_1400__standing_from_entries.sql",
                    "db/ledger/V20261122_1720__lock_refusal.sql", "db/ledger/V20261122_1028__cheap_checks.sql"),
            List.of(LedgerMapper.class, OpeningMapper.class), LedgerRoom.class);

    private final ServiceRegistration<Room> registration;

    /** Registers the room. */
    @Activate
    public LedgerRoom(BundleContext bundle) {
        registration = bundle.registerService(Room.class, ROOM, null);
    }

    /** Takes it back. */
    @Deactivate
    public void close() {
        registration.unregister();
    }
}
