package org.xinglin.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.InstitutionAccounts.State;
import org.xinglin.api.account.Staff;

/**
 * Is a row of table {@code staff_account}.
 *
 * @param post null but for staff of institutions
 * @param state see {@link State}
 * @param mobile sealed; null if the operator made the account
 * @param passwordEndsAt until when a one-time password may be used; null of an own password
 */
record StaffRow(UUID id, String role, UUID office, String username, String name, String passwordHash, String post,
        String state, byte[] mobile, Instant passwordEndsAt, Instant createdAt) {

    boolean is(State wanted) {
        return wanted.name().equals(state);
    }

    Staff staff(TenantId tenant) {
        return new Staff(id, tenant, username, name, Staff.Role.valueOf(role), office,
                Optional.ofNullable(post).map(Staff.Post::valueOf));
    }

    @Override
    public String toString() {
        return "StaffRow[" + id + "]";
    }
}
