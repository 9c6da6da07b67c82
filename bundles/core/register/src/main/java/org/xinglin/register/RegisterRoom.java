package org.xinglin.register;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.Room;

/** Brings the registers' tables into every province. */
@Component(name = "org.xinglin.register.room", service = {})
public final class RegisterRoom {

    /** The room. */
    public static final Room ROOM = new Room("register", TenantKind.PROVINCE,
            List.of("db/register/V20261122_0400__register.sql", "db/register/V20261122_1410__record.sql",
                    "db/register/V20261122_1540__departed.sql", "db/register/V20261122_1650__institution_desk.sql",
                    "db/register/V20261122_1700__filing_term.sql", "db/register/V20261122_1740__institution_name.sql",
                    "db/register/V20261122_1756__institution_licence.sql"),
            List.of(InstitutionMapper.class, RecordMapper.class, OpeningMapper.class, DepartedMapper.class, FilingTermMapper.class,
                    DepartmentMapper.class, ApprovalMapper.class, InstitutionListMapper.class, StatisticsMapper.class, NameMapper.class,
                    LicenceMapper.class),
            RegisterRoom.class);

    private final ServiceRegistration<Room> registration;

    /** Registers the room. */
    @Activate
    public RegisterRoom(BundleContext bundle) {
        registration = bundle.registerService(Room.class, ROOM, null);
    }

    /** Takes it back. */
    @Deactivate
    public void close() {
        registration.unregister();
    }
}
