package org.xinglin.disclosure;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.disclosure.feed.FeedKeyMapper;
import org.xinglin.disclosure.feed.FeedMapper;
import org.xinglin.store.Room;

/** Brings the public register into the national tenant. */
@Component(name = "org.xinglin.disclosure.room", service = {})
public final class DisclosureRoom {

    /** The room. */
    public static final Room ROOM = new Room("disclosure", TenantKind.NATIONAL,
            List.of("db/disclosure/V20261122_0500__public_doctor.sql",
            "db/disclosure/V20261122_1420__filed_institutions.sql",
            "db/disclosure/V20261122_1660__announcement.sql", "db/disclosure/V20261122_1741__institution_name.sql",
            "db/disclosure/V20261122_1757__public_institution.sql", "db/disclosure/V20261122_1870__feed.sql"),
            List.of(PublicDoctorMapper.class, AnnouncementMapper.class, NameMapper.class, PublicInstitutionMapper.class,
            FeedMapper.class, FeedKeyMapper.class), DisclosureRoom.class);

    private final ServiceRegistration<Room> registration;

    /** Registers the room. */
    @Activate
    public DisclosureRoom(BundleContext bundle) {
        registration = bundle.registerService(Room.class, ROOM, null);
    }

    /** Takes it back. */
    @Deactivate
    public void close() {
        registration.unregister();
    }
}
