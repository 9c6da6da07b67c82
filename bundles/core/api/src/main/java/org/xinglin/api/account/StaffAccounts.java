package org.xinglin.api.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;

/** Keeps the staff accounts of a tenant. */
@ProviderType
public interface StaffAccounts {

    /** Creates an account; refused if the username is taken in this tenant or the password is too weak. */
    Outcome<Staff> create(TenantId tenant, Staff.Role role, UUID office, String username, String name, String password);

    /** Signs in. Repeated failures lock for a while. */
    Outcome<StaffSession> signIn(TenantId tenant, String username, String password);

    /** Returns whose session this is; the token names its tenant. */
    Optional<Staff> bySession(String token);

    /** Ends a session. */
    void signOut(String token);

    /** Says whether the tenant has any staff account. */
    boolean any(TenantId tenant);

    /** Is a session begun. The token is shown once and stored as a digest only. */
    record StaffSession(String token, Instant expiresAt, Staff staff) {

        @Override
        public String toString() {
            return "StaffSession[" + staff.username() + "]";
        }
    }
}
