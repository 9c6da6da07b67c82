package org.xinglin.applications;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.applications.replay.PastMapper;
import org.xinglin.store.Room;

/** Brings the tables of applications into every province. */
@Component(name = "org.xinglin.applications.room", service = {})
public final class ApplicationsRoom {

    /** The room. */
    public static final Room ROOM = new Room("applications", TenantKind.PROVINCE, List.of(
            "db/applications/V20261122_0600__application.sql",
            "db/applications/V20261122_0610__judgement.sql",
            "db/applications/V20261122_0620__lock_intent.sql",
            "db/applications/V20261122_0630__attachment.sql",
            "db/applications/V20261122_1430__starter.sql",
            "db/applications/V20261122_1710__office_notice.sql",
            "db/applications/V20261122_1750__judgement_shadow.sql",
            "db/applications/V20261122_1801__days_and_letters.sql",
            "db/applications/V20261122_1821__application_decided.sql"),
            List.of(ApplicationMapper.class, AttachmentMapper.class, StatisticsMapper.class, OfficeMapper.class, PastMapper.class,
                    DayMapper.class),
            ApplicationsRoom.class);

    private final ServiceRegistration<Room> registration;

    /** Registers the room. */
    @Activate
    public ApplicationsRoom(BundleContext bundle) {
        registration = bundle.registerService(Room.class, ROOM, null);
    }

    /** Takes it back. */
    @Deactivate
    public void close() {
        registration.unregister();
    }
}
