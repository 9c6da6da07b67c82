package org.xinglin.api.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.policy.PolicyRef;

/**
 * Is one committed entry of the national ledger.
 *
 * @param position place in the whole ledger; grows, without meaning of time order between persons
 * @param sequence place in the person's own sequence, from 1 without gaps
 * @param tenant the tenant in which the application was approved
 * @param eRegId the identification code 电子化注册识别码 (rulebook §2.7.3)
 * @param practiceCode the person's lifelong practice code after this entry (R-REG-48)
 * @param committedAt to the microsecond
 * @param previousHash hash of the person's entry before, or 64 zeros; SM3, hex
 * @param hash SM3 over the canonical JSON of everything above except position; hex
 */
public record LedgerEntry(long position, PersonId person, long sequence, UUID applicationId, TenantId tenant,
        String type, LocalDate approvedOn, String eRegId, String practiceCode, List<PolicyRef> policies,
        List<Effect> effects, Instant committedAt, String previousHash, String hash) {

    /** Takes copies. */
    public LedgerEntry {
        policies = List.copyOf(policies);
        effects = List.copyOf(effects);
    }

    /** Returns the tenants whose registers it changes. */
    public Set<TenantId> touched() {
        return effects.stream().map(Effect::tenant).collect(Collectors.toUnmodifiableSet());
    }
}
