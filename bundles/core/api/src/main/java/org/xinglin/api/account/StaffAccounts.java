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

    /**
     * Creates an account for the operator's own use; refused if the username is taken in this tenant or the password is too
     * weak. One of an institution is its reviewer. Others are issued (see {@link InstitutionAccounts}).
     */
    default Outcome<Staff> create(TenantId tenant, Staff.Role role, UUID office, String username, String name,
            String password) {
        return create(tenant, role, role == Staff.Role.INSTITUTION ? Optional.of(Staff.Post.REVIEWER) : Optional.empty(),
                office, username, name, password);
    }

    /** Creates an account with a post, as {@link #create(TenantId, Staff.Role, UUID, String, String, String)}. */
    Outcome<Staff> create(TenantId tenant, Staff.Role role, Optional<Staff.Post> post, UUID office, String username,
            String name, String password);

    /**
     * Signs in. Repeated failures lock for a while. An account that was issued and not used yet is refused with
     * {@code first-sign-in-required}: see {@link #firstSignIn} (R-ACC-36).
     */
    Outcome<StaffSession> signIn(TenantId tenant, String username, String password);

    /** Sends the code of the first sign-in to the mobile number left at collection, if the password is right (R-ACC-36). */
    Outcome<Instant> sendFirstSignInCode(TenantId tenant, String username, String password);

    /** Signs in for the first time with the one-time password and the code, and sets the own password (R-ACC-36). */
    Outcome<StaffSession> firstSignIn(TenantId tenant, String username, String password, String code,
            String newPassword);

    /** Changes the password of a session's owner, who gives the old one; all other sessions of the account end. */
    Outcome<Staff> changePassword(String token, String oldPassword, String newPassword);

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
