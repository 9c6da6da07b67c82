package org.xinglin.ledger;

import java.time.Clock;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.store.Transaction;

/** Takes and gives back the national lock inside a transaction of the national store (R-REG-21). */
final class Locks {

    private final Clock clock;

    Locks(Clock clock) {
        this.clock = clock;
    }

    /** Takes the lock. An application that has its entry already needs none and gets none. */
    Outcome<UUID> acquire(Transaction tx, PersonId person, TenantId tenant, UUID application) {
        LedgerMapper mapper = tx.mapper(LedgerMapper.class);
        mapper.serialise(person);
        PersonState state = mapper.state(person, application);
        if (state.existing() > 0 || application.equals(state.lockedBy())) {
            return Outcome.accepted(application);
        }
        if (state.lockedBy() != null) {
            return Outcome.refused(heldByAnother());
        }
        mapper.lock(person, tenant, application, clock.instant());
        return Outcome.accepted(application);
    }

    /** Remembers a refusal that its province is told of: what it approved meanwhile is not entered any more. */
    void refused(Transaction tx, UUID application) {
        tx.mapper(LedgerMapper.class).refuse(application, clock.instant());
    }

    void release(Transaction tx, PersonId person, UUID application) {
        LedgerMapper mapper = tx.mapper(LedgerMapper.class);
        mapper.serialise(person);
        mapper.unlock(person, application);
    }

    static Finding heldByAnother() {
        return Finding.of("one-unfinished-application", "R-REG-21",
                "您已有一项未办结的注册类业务申请，请先办结或撤销后再申请。",
                "There is an unfinished application that changes the register: finish or withdraw it first.");
    }
}
