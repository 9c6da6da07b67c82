package org.xinglin.applications;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.AppState;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.ledger.LedgerRefusal;
import org.xinglin.store.Transaction;

/**
 * Enacts an approved application again whose effects the ledger refused because something else of the person was entered after the
 * approval: what was approved goes through with the consequences as they are now (R-REG-23, R-REG-152). It is closed if a provision
 * forbids it now, or if it would bring about the very same as before.
 */
final class Reenactment {

    private final Records records;
    private final Judge judge;
    private final BusinessTypes types;
    private final Endings endings;
    private final Clock clock;

    Reenactment(Records records, Judge judge, BusinessTypes types, Endings endings, Clock clock) {
        this.records = records;
        this.judge = judge;
        this.types = types;
        this.endings = endings;
        this.clock = clock;
    }

    /** Is what a second judgement came to. @param effects what it would bring about now */
    record Again(ApplicationRow row, Judge.Judged judged, List<Effect> effects) {
    }

    /**
     * Judges and enacts again for the day of the decision; empty if there is nothing to enact.
     *
     * @throws UnavailableException if the facts cannot be had now: the refusal is looked at again later
     */
    Optional<Again> of(TenantId tenant, LedgerRefusal refusal) {
        ApplicationRow row = records.store().read(tenant, tx -> Records.mapper(tx).find(refusal.applicationId()));
        if (refusal.effects().isEmpty() || row == null || row.state() != AppState.APPROVED_PENDING_EREGID) {
            return Optional.empty();
        }
        Judge.Judged judged = judge.judge(tenant, row, row.decidedOn());
        if (!judged.known(row)) {
            throw new UnavailableException("facts of application " + row.id());
        }
        boolean against = !judged.judgement().findings().isEmpty();
        return Optional.of(new Again(row, judged, against ? List.of() : judge.enact(types.require(row.type()), judged)));
    }

    /** Asks the ledger again, or closes the application. */
    void settle(Transaction tx, LedgerRefusal refusal, Optional<Again> again) {
        again.ifPresent(a -> Records.mapper(tx).judgement(
                JudgementRow.of("ENACTMENT", clock.instant(), a.judged().applied(), a.judged().judgement())));
        List<Finding> findings = again.map(a -> a.judged().judgement().findings()).filter(f -> !f.isEmpty())
                .orElse(refusal.findings());
        Optional<Again> other = again.filter(a -> !a.effects().isEmpty() && !a.effects().equals(refusal.effects()));
        if (other.isPresent()) {
            ApplicationRow row = other.get().row();
            endings.request(tx, row, row.decidedOn(), other.get().judged().judgement(), other.get().effects());
        } else {
            endings.close(tx, refusal.applicationId(), "NATIONAL", "国家端", findings);
        }
    }
}
