package org.xinglin.api.ledger;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.xinglin.api.TenantId;

/** Is a register that takes openings many at a time, instead of each by its message. */
@ConsumerType
public interface OpeningTaker {

    /**
     * Brings entries in, in one transaction, each once: those that are in already are passed over.
     *
     * @param tenant the province whose register is taken over
     * @param entries those of one person in order
     */
    void take(TenantId tenant, List<LedgerEntry> entries);
}
