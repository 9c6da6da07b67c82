package org.xinglin.accounts;

import java.util.List;
import java.util.stream.Stream;
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
    private static final String DB = "db/accounts/V20261122_";
    private static final List<String> EVERYWHERE = List.of(DB + "0700__staff_and_attempts.sql", DB + "1520__posts.sql");
    private static final List<String> NATIONALLY = List.of(DB + "0710__account.sql",
            DB + "1510__recovery_and_revocation.sql", DB + "2010__person_notice.sql");
    private static final List<String> IN_PROVINCES = List.of(DB + "1530__institution_desk.sql", DB + "1742__credit_check.sql");

    static final Room PROVINCE = new Room(NAME, TenantKind.PROVINCE, both(EVERYWHERE, IN_PROVINCES),
            List.of(AttemptMapper.class, StaffMapper.class, IssueMapper.class, DeskMapper.class), AccountRooms.class);
    static final Room NATIONAL = new Room(NAME, TenantKind.NATIONAL, both(EVERYWHERE, NATIONALLY),
            List.of(AttemptMapper.class, StaffMapper.class, AccountMapper.class, SecurityMapper.class, PersonNoticeMapper.class),
            AccountRooms.class);

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

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().toList();
    }
}
