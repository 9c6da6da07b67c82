package org.xinglin.api.ledger;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.xinglin.api.TenantId;

/**
 * Is something that can be rebuilt from the ledger: a tenant's register, the public register with what provinces say of their
 * institutions, the qualifications that provinces entered.
 */
@ConsumerType
public interface Projection {

    /** Returns its name: {@code register}, {@code disclosure}, {@code qualifications}. */
    String name();

    /** Returns the tenants for which it exists now. */
    List<TenantId> tenants();

    /** Builds it anew from the ledger, in one transaction; readers see the old or the new. Returns the rows built. */
    long rebuild(TenantId tenant);

    /** Compares what is live with what the ledger says, without changing anything. */
    Comparison compare(TenantId tenant);

    /** Says how far the live rows equal the rebuilt ones. */
    record Comparison(long live, long rebuilt, List<String> differences) {

        /** Says whether both are equal. */
        public boolean equal() {
            return differences.isEmpty() && live == rebuilt;
        }
    }
}
