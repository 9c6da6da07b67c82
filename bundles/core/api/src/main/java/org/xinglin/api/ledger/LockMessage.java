package org.xinglin.api.ledger;

import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;

/**
 * Takes or gives back a person's national lock when the national end could not be asked at once; the body of
 * {@code lock.acquire} and {@code lock.release} (R-REG-21).
 */
public record LockMessage(PersonId person, TenantId tenant, UUID applicationId) {
}
