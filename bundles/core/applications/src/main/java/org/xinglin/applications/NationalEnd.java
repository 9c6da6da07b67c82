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
import org.xinglin.api.qualification.Persons;
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

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Persons persons;

    /** Activates without the national end. */
    @Activate
    public NationalEnd() {
    }

    NationalEnd(Qualifications qualifications, NationalRegister register, PersonLock lock, Persons persons) {
        this.persons = persons;
        this.qualifications = qualifications;
        this.register = register;
        this.lock = lock;
    }

    /**
     * Returns what the national registers know of a person; empty while they cannot be asked.
     *
     * @param underAnyName whether the document shown tells who it is, and qualifications of other names count, too
     */
    Optional<Facts.Person> person(PersonId person, String name, boolean underAnyName) {
        Qualifications held = qualifications;
        NationalRegister registered = register;
        if (held == null || registered == null) {
            return Optional.empty();
        }
        try {
            List<Qualification> all = held.of(person);
            Persons.Person known = identity(person, underAnyName ? List.of() : all);
            return Optional.of(new Facts.Person(person, name, known == null ? "9" : known.gender(),
                    known == null ? null : known.birthDate(),
                    all.stream().filter(q -> underAnyName || q.name().equals(name)).map(NationalEnd::fact).toList(),
                    registered.standingOf(person)));
        } catch (UnavailableException away) {
            return Optional.empty();
        }
    }

    /** Returns who it is by the latest qualification, else by the document shown at a counter (R-REG-03); null if neither. */
    private Persons.Person identity(PersonId person, List<Qualification> all) {
        if (!all.isEmpty()) {
            Qualification latest = all.get(all.size() - 1);
            return new Persons.Person(person, latest.name(), latest.gender(), latest.birthDate(), "");
        }
        Persons counters = persons;
        return counters == null ? null : counters.find(person).orElse(null);
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
