package org.xinglin.api.account;

import java.util.UUID;
import org.xinglin.api.PersonId;

/**
 * Is a doctor's account as its owner sees it (rulebook §2.5, §4). Numbers are masked (R-PUB-24).
 *
 * @param idNo masked
 * @param mobile masked
 * @param email masked
 * @param verified whether name and ID number were found in the registers (R-ACC-08)
 */
public record Account(UUID id, PersonId person, String username, String name, String idType, String idNo, String mobile,
        boolean mobileVerified, String email, boolean emailVerified, boolean verified, State state) {

    /** Lists the states of an account. */
    public enum State {
        /** Created; may verify itself and its channels only (R-ACC-22). */
        CREATED,
        /** Activated for life: all functions are open (R-ACC-21, 22). */
        ACTIVE,
        /** Revoked (R-ACC-33): cannot sign in; the person may create a new one. */
        REVOKED
    }
}
