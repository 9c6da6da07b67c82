package org.xinglin.api.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Effect;
import org.xinglin.api.policy.PolicyRef;

/** Asks the national end to commit an approved application (R-REG-11); the body of {@code ledger.request}. */
public record LedgerRequest(UUID applicationId, TenantId tenant, String type, PersonId person, LocalDate approvedOn,
        List<PolicyRef> policies, List<Effect> effects) {

    /** Takes copies. */
    public LedgerRequest {
        policies = List.copyOf(policies);
        effects = List.copyOf(effects);
    }
}
