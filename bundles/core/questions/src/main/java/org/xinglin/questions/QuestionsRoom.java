package org.xinglin.questions;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.Room;

/** Brings the tables of questions into every province. */
@Component(name = "org.xinglin.questions.room", service = {})
public final class QuestionsRoom {

    static final Room ROOM = new Room("questions", TenantKind.PROVINCE, List.of("db/questions/V20261122_1890__question.sql"),
            List.of(QuestionMapper.class), QuestionsRoom.class);

    private final ServiceRegistration<Room> registration;

    /** Registers the room. */
    @Activate
    public QuestionsRoom(BundleContext bundle) {
        registration = bundle.registerService(Room.class, ROOM, null);
    }

    /** Takes it back. */
    @Deactivate
    public void close() {
        registration.unregister();
    }
}
