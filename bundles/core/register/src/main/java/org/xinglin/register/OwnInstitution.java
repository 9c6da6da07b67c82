package org.xinglin.register;

import java.util.UUID;
import org.xinglin.api.account.Staff;

/** Says for which institution a member of staff acts. */
final class OwnInstitution {

    private OwnInstitution() {
    }

    /** Returns it. @throws IllegalArgumentException if it is staff of no institution */
    static UUID of(Staff by) {
        if (by.role() != Staff.Role.INSTITUTION) {
            throw new IllegalArgumentException("staff of an institution wanted");
        }
        return by.office();
    }
}
