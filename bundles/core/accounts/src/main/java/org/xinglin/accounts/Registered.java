package org.xinglin.accounts;

import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.RegStatus;

/** Is a practice registration of the national register, as far as accounts ask about it. */
record Registered(UUID id, TenantId tenant, String personName, UUID institution, RegStatus status) {

    boolean valid() {
        return status == RegStatus.VALID;
    }

    /** Says whether it is valid and this institution of this tenant is its main one (R-ACC-23). */
    boolean validAt(TenantId where, UUID main) {
        return valid() && tenant.equals(where) && institution.equals(main);
    }
}
