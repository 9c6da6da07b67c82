package org.xinglin.qualifications;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.Room;

/** Tells the store which tables and mappers this bundle brings to the national end. */
@Component(name = "org.xinglin.qualifications.room", service = {}, immediate = true)
public final class QualificationRoom {

    private final ServiceRegistration<Room> registration;

    /** Announces the room. */
    @Activate
    public QualificationRoom(BundleContext bundle) {
        registration = bundle.registerService(Room.class, room(), null);
    }

    /** Returns the room. */
    public static Room room() {
        return new Room("qualifications", TenantKind.NATIONAL,
                List.of("db/qualifications/V20261122_0201__qualification.sql",
                        "db/qualifications/V20261122_1600__person.sql",
                        "db/qualifications/V20261122_1733__entered.sql",
                        "db/qualifications/V20261122_1737__correction.sql"),
                List.of(QualificationMapper.class, PersonMapper.class, EnteredMapper.class, HeldMapper.class, ArrivalMapper.class,
                        BatchMapper.class, MergeMapper.class, CorrectionMapper.class),
                QualificationRoom.class);
    }

    /** Takes the room back. */
    @Deactivate
    public void leave() {
        registration.unregister();
    }
}
