package org.xinglin.api.ledger;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;

/** Holds the national lock: at most one unfinished register-changing application per person (R-REG-21). */
@ProviderType
public interface PersonLock {

    /** Takes the lock for an application; taking it again for the same one is fine. Refused while another one holds it. */
    Outcome<UUID> acquire(PersonId person, TenantId tenant, UUID applicationId);

    /** Gives the lock back if this application holds it; else does nothing. */
    void release(PersonId person, UUID applicationId);
}
