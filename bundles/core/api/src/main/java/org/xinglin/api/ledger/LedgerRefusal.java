package org.xinglin.api.ledger;

import java.util.List;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.effect.Effect;

/**
 * Tells a tenant what nationally forbids an application; the body of {@code application.refusal}. If the person stands otherwise
 * than when it was approved, the tenant enacts it again; else it is AUTO_CLOSED.
 *
 * @param effects those that were refused; none if it was the lock
 */
public record LedgerRefusal(UUID applicationId, List<Finding> findings, List<Effect> effects) {

    /** Takes copies. */
    public LedgerRefusal {
        findings = List.copyOf(findings);
        effects = effects == null ? List.of() : List.copyOf(effects);
    }

    /** Refuses the lock. */
    public LedgerRefusal(UUID applicationId, List<Finding> findings) {
        this(applicationId, findings, List.of());
    }
}
