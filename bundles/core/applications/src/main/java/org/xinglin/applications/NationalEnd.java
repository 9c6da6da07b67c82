package org.xinglin.applications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.Facts;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.api.ledger.PersonLock;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;

/** Asks the national end what a province needs of it. It may be away: provinces go on without it (R-REG-12). */
@Component(name = "org.xinglin.applications.national", service = NationalEnd.class)
public class NationalEnd {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Qualifications qualifications;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile NationalRegister register;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PersonLock lock;

    /** Activates without the national end. */
    @Activate
    public NationalEnd() {
    }

    NationalEnd(Qualifications qualifications, NationalRegister register, PersonLock lock) {
        this.qualifications = qualifications;
        this.register = register;
        this.lock = lock;
    }

    /** Returns what the national registers know of a person; empty while they cannot be asked. */
    Optional<Facts.Person> person(PersonId person, String name) {
        Qualifications held = qualifications;
        NationalRegister registered = register;
        if (held == null || registered == null) {
            return Optional.empty();
        }
        try {
            List<Qualification> all = held.of(person);
            Qualification latest = all.isEmpty() ? null : all.get(all.size() - 1);
            return Optional.of(new Facts.Person(person, name, latest == null ? "9" : latest.gender(),
                    latest == null ? null : latest.birthDate(),
                    all.stream().filter(q -> q.name().equals(name)).map(NationalEnd::fact).toList(),
                    registered.standingOf(person)));
        } catch (UnavailableException away) {
            return Optional.empty();
        }
    }

    /** Says whether all of it is there. */
    boolean isThere() {
        return qualifications != null && register != null && lock != null;
    }

    /** Says whether the lock can be asked for. */
    boolean hasLock() {
        return lock != null;
    }

    /** Takes a person's lock (R-REG-21); empty while it cannot be asked for. */
    Optional<Outcome<?>> acquire(PersonId person, TenantId tenant, UUID application) {
        PersonLock now = lock;
        try {
            return now == null ? Optional.empty() : Optional.of(now.acquire(person, tenant, application));
        } catch (UnavailableException away) {
            return Optional.empty();
        }
    }

    /** Gives a person's lock back; false if the national end could not be asked. */
    boolean release(PersonId person, UUID application) {
        PersonLock now = lock;
        if (now == null) {
            return false;
        }
        try {
            now.release(person, application);
            return true;
        } catch (UnavailableException away) {
            return false;
        }
    }

    private static Facts.Qualification fact(Qualification q) {
        return new Facts.Qualification(q.id(), q.level(), q.category(), q.year(), q.awardedOn(), q.province(), q.origin(),
                "VALID".equals(q.status()), q.codeIssued());
    }
}
