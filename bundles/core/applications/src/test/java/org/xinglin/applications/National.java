package org.xinglin.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.Standing;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.api.ledger.PersonLock;
import org.xinglin.api.qualification.Persons;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;

/** Is the national end as this room needs it, in memory: it can be away, and its lock can be held by others. */
final class National implements Qualifications, NationalRegister, PersonLock, Persons {

    /** Has no qualification and was identified at a counter. */
    static final PersonId VISITOR = new PersonId(new UUID(4, 4));
    /** Has a qualification of 周己 and showed a document of another name at a counter. */
    static final PersonId RENAMED = new PersonId(new UUID(4, 5));

    private final Map<PersonId, UUID> locks = new ConcurrentHashMap<>();
    private final Map<PersonId, Standing> standings = new ConcurrentHashMap<>();
    private volatile boolean away;
    private volatile Runnable afterAcquire = () -> { };

    void away(boolean now) {
        away = now;
    }

    /** Runs this between the lock and what the province writes afterwards. */
    void afterAcquire(Runnable then) {
        afterAcquire = then;
    }

    Optional<UUID> holder(PersonId person) {
        return Optional.ofNullable(locks.get(person));
    }

    Map<PersonId, UUID> locks() {
        return locks;
    }

    @Override
    public Outcome<UUID> acquire(PersonId person, TenantId tenant, UUID applicationId) {
        there();
        UUID holder = locks.computeIfAbsent(person, free -> applicationId);
        if (!holder.equals(applicationId)) {
            return Outcome.refused(Finding.of("person-locked", "R-REG-21", "有未办结的申请", "another application is open"));
        }
        afterAcquire.run();
        return Outcome.accepted(applicationId);
    }

    @Override
    public void release(PersonId person, UUID applicationId) {
        there();
        locks.remove(person, applicationId);
    }

    @Override
    public List<Qualification> of(PersonId person) {
        there();
        return VISITOR.equals(person) ? List.of() : List.of(new Qualification(new UUID(3, 3), person, "周己", "2", LocalDate.of(1999, 9, 9), 1, "10", 2025, "14",
                "EXAM", "VALID", Optional.empty(), "20", "山西医科大学", "临床医学", "202514110************"));
    }

    @Override
    public Outcome<Identified> identify(Shown shown) {
        throw new AssertionError("nobody is identified by documents in these tests");
    }

    @Override
    public Optional<Person> find(PersonId person) {
        return VISITOR.equals(person) || RENAMED.equals(person)
                ? Optional.of(new Person(person, "李酉", "1", LocalDate.of(1970, 1, 1), "06")) : Optional.empty();
    }

    @Override
    public boolean ownsCode(PersonId person, String qualificationCode) {
        return false;
    }

    @Override
    public Optional<PersonId> holderOf(String qualificationCode) {
        return Optional.empty();
    }

    @Override
    public Standing standingOf(PersonId person) {
        there();
        return standings.getOrDefault(person, Standing.NONE);
    }

    /** Says how a person stands. */
    void stands(PersonId person, Standing standing) {
        standings.put(person, standing);
    }

    private void there() {
        if (away) {
            throw new UnavailableException("national end");
        }
    }
}
