package org.xinglin.subscriptions;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.Room;

/** Brings subscriptions and deliveries into the national tenant. */
@Component(name = "org.xinglin.subscriptions.room", service = {})
public final class SubscriptionsRoom {

    /** The room. */
    public static final Room ROOM = new Room("subscriptions", TenantKind.NATIONAL,
            List.of("db/subscriptions/V20261122_1871__webhook.sql"), List.of(WebhookMapper.class), SubscriptionsRoom.class);

    private final ServiceRegistration<Room> registration;

    /** Registers the room. */
    @Activate
    public SubscriptionsRoom(BundleContext bundle) {
        registration = bundle.registerService(Room.class, ROOM, null);
    }

    /** Takes it back. */
    @Deactivate
    public void close() {
        registration.unregister();
    }
}
