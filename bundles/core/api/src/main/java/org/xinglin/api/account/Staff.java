package org.xinglin.api.account;

import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.Actor;

/**
 * Is a member of staff of an institution, of a commission or of the national end.
 *
 * @param office the institution or authority; for NATIONAL the nil UUID
 */
public record Staff(UUID id, TenantId tenant, String username, String name, Role role, UUID office) {

    /** Lists for whom staff work. */
    public enum Role {
        /** 机构端. */
        INSTITUTION,
        /** 卫健委端. */
        AUTHORITY,
        /** National operator. */
        NATIONAL
    }

    /** Returns this member of staff as the one who acts. */
    public Actor actor() {
        return new Actor(id, name, office);
    }
}
