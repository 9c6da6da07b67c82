package org.xinglin.clients;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.Room;

/** Brings the same tables into every tenant. */
@Component(name = "org.xinglin.clients.rooms", service = {})
public final class ClientRooms {

    static final Room PROVINCE = room(TenantKind.PROVINCE);
    static final Room NATIONAL = room(TenantKind.NATIONAL);

    private final List<ServiceRegistration<Room>> registrations;

    /** Registers both rooms. */
    @Activate
    public ClientRooms(BundleContext bundle) {
        registrations = Stream.of(PROVINCE, NATIONAL).map(room -> bundle.registerService(Room.class, room, null)).toList();
    }

    /** Takes both back. */
    @Deactivate
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
    }

    private static Room room(TenantKind kind) {
        return new Room("clients", kind,
                List.of("db/clients/V20261122_1810__client.sql", "db/clients/V20261122_1811__repeated_call.sql",
                        "db/clients/V20261122_1812__repeated_call_lease.sql", "db/clients/V20261122_1813__seen_message.sql"),
                List.of(ClientMapper.class, CallMapper.class, RepeatMapper.class, SeenMapper.class), ClientRooms.class);
    }
}
