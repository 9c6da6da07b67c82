package org.xinglin.accounts;

import java.time.Instant;
import java.util.UUID;

/** Reads and writes the staff accounts of a tenant. */
interface StaffMapper extends SessionTable {

    /** A row of table {@code staff_account}. */
    record StaffRow(UUID id, String role, UUID office, String username, String name, String passwordHash) {

        @Override
        public String toString() {
            return "StaffRow[" + id + "]";
        }
    }

    int insert(StaffRow row, Instant now);

    StaffRow byUsername(String username);

    StaffRow byId(UUID id);

    boolean any();
}
