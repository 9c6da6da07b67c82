package org.xinglin.api.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.policy.PolicyRef;

/**
 * Asks the national end to commit an approved application (R-REG-11); the body of {@code ledger.request}.
 *
 * @param exclusive whether it is one of those for which the person's lock was taken (R-REG-21)
 * @param practiceCode the lifelong code that the person already has, brought by the take-over of a register (R-REG-48)
 */
public record LedgerRequest(UUID applicationId, TenantId tenant, String type, PersonId person, LocalDate approvedOn,
        boolean exclusive, Optional<String> practiceCode, List<PolicyRef> policies, List<Effect> effects) {

    /** Takes copies. */
    public LedgerRequest {
        policies = List.copyOf(policies);
        effects = List.copyOf(effects);
    }
}
