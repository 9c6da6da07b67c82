package org.xinglin.applications;

import java.util.UUID;
import org.xinglin.api.application.Actor;

/** Acts where policy lets the system itself act in the name of an authority (R-REG-174); steps say {@code SYSTEM}. */
final class SystemActor {

    private static final UUID ID = new UUID(0, 0);

    private SystemActor() {
    }

    /** Returns the system acting for an authority. */
    static Actor of(UUID authority) {
        return new Actor(ID, "系统", authority);
    }

    /** Returns what the steps call who acts: {@code SYSTEM}, or else as given. */
    static String orElse(UUID staff, String otherwise) {
        return ID.equals(staff) ? "SYSTEM" : otherwise;
    }
}
