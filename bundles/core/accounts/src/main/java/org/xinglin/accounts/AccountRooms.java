package org.xinglin.accounts;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.Room;

/** Brings the tables of accounts: staff's into every tenant, doctors' into the national one. */
@Component(name = "org.xinglin.accounts.rooms", service = {})
public final class AccountRooms {

    static final String NAME = "accounts";
    private static final String STAFF = "db/accounts/V20261122_0700__staff_and_attempts.sql";
    private static final String DOCTORS = "db/accounts/V20261122_0710__account.sql";

    static final Room PROVINCE = new Room(NAME, TenantKind.PROVINCE, List.of(STAFF),
            List.of(AttemptMapper.class, StaffMapper.class), AccountRooms.class);
    static final Room NATIONAL = new Room(NAME, TenantKind.NATIONAL, List.of(STAFF, DOCTORS),
            List.of(AttemptMapper.class, StaffMapper.class, AccountMapper.class), AccountRooms.class);

    private final List<ServiceRegistration<Room>> registrations;

    /** Registers both rooms. */
    @Activate
    public AccountRooms(BundleContext bundle) {
        registrations = List.of(bundle.registerService(Room.class, PROVINCE, null),
                bundle.registerService(Room.class, NATIONAL, null));
    }

    /** Takes both back. */
    @Deactivate
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}
