package org.xinglin.applications;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.api.ledger.PersonLock;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Registers;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.Store;

/** Puts the room of applications together with the real rooms around it, as the container does. */
public final class Kernel {

    private final PostgresApplications applications;

    /** Puts it together with these business types. */
    public Kernel(Store store, Tenants tenants, Policies policies, Registers registers, List<BusinessType> types,
            Qualifications qualifications, NationalRegister register, PersonLock lock, Clock clock) {
        BusinessTypes bound = new BusinessTypes();
        types.forEach(bound::bind);
        applications = new PostgresApplications(store, tenants, policies, registers, bound,
                new NationalEnd(qualifications, register, lock, null), clock);
    }

    /** Returns the service. */
    public PostgresApplications applications() {
        return applications;
    }

    /** Returns what receives its messages, by topic. */
    public Map<String, Consumer<Message>> endpoints() {
        return Map.of(Topic.APPLICATION_ENTRY, new EntryEndpoint(applications)::receive,
                Topic.APPLICATION_REFUSAL, new RefusalEndpoint(applications)::receive);
    }

    /** Does once in a tenant what the watch does every few seconds. Returns how many applications moved on. */
    public int watch(TenantId tenant) {
        return applications.sweeper().requestWaiting(tenant) + applications.sweeper().closeUnfounded(tenant);
    }
}
