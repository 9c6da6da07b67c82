package org.xinglin.applications;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.effect.Effect;

/**
 * Finishes what could not be finished at once: approvals that were decided while the national registers were away (R-REG-12),
 * and national locks whose application never came to be.
 */
final class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration INTENT_LIFE = Duration.ofMinutes(1);
    private static final int BATCH = 200;

    private final Records records;
    private final Judge judge;
    private final BusinessTypes types;
    private final NationalEnd national;
    private final Endings endings;
    private final Clock clock;

    Sweeper(Records records, Judge judge, BusinessTypes types, NationalEnd national, Endings endings, Clock clock) {
        this.records = records;
        this.judge = judge;
        this.types = types;
        this.national = national;
        this.endings = endings;
        this.clock = clock;
    }

    /** Judges approvals that wait for facts, and asks the ledger or closes them. Returns how many moved on. */
    int requestWaiting(TenantId tenant) {
        int moved = 0;
        for (ApplicationRow row : records.store().read(tenant, tx -> Records.mapper(tx).toRequest(BATCH))) {
            try {
                if (requested(tenant, row)) {
                    moved++;
                }
            } catch (UnavailableException away) {
                LOG.debug("tenant {}, application {}: waits for {}", tenant, row.id(), away.part());
            } catch (RuntimeException failed) {
                LOG.error("tenant {}, application {}: cannot be enacted, tried again later ({})", tenant, row.id(),
                        failed.getClass().getName());
            }
        }
        return moved;
    }

    private boolean requested(TenantId tenant, ApplicationRow row) {
        BusinessType type = types.require(row.type());
        Judge.Judged judged = judge.judge(tenant, row, row.decidedOn());
        if (!judged.known(row)) {
            return false;
        }
        boolean against = !judged.judgement().findings().isEmpty();
        List<Effect> effects = against ? List.of() : judge.enact(type, judged);
        JudgementRow kept = JudgementRow.of("ENACTMENT", clock.instant(), judged.applied(), judged.judgement());
        return records.store().transact(tenant, tx -> {
            if (against) {
                endings.close(tx, row.id(), "SYSTEM", "系统", judged.judgement().findings());
            } else if (Records.mapper(tx).request(row.id(), row.version()) == 1) {
                endings.request(tx, row, row.decidedOn(), judged.judgement(), effects);
            } else {
                return false;
            }
            Records.mapper(tx).judgement(kept);
            return true;
        });
    }

    /**
     * Closes applications whose ground a completed business of the same person took away: filings without registration, information
     * of an institution that the doctor has left (R-REG-23, R-REG-236). Returns how many.
     */
    int closeUnfounded(TenantId tenant) {
        int closed = 0;
        for (ApplicationRow row : records.store().read(tenant, tx -> Records.mapper(tx).toLookAt(BATCH))) {
            Judge.Judged judged = judge.judge(tenant, row, Time.today(clock));
            if (!judged.known(row)) {
                continue;
            }
            List<Finding> findings = judged.judgement().findings();
            closed += records.store().transact(tenant, tx -> {
                if (Records.mapper(tx).lookedAt(row.id(), row.version()) == 0 || findings.isEmpty()) {
                    return 0;
                }
                endings.close(tx, row.id(), "SYSTEM", "系统", findings);
                Records.mapper(tx).judgement(JudgementRow.of("ENACTMENT", clock.instant(), judged.applied(),
                        judged.judgement()));
                return 1;
            });
        }
        return closed;
    }

    /**
     * Gives back locks that were taken for applications that never came to be. The intent stays locked meanwhile, so that a
     * submission of the same id waits and takes the lock after.
     */
    int giveBackLocks(TenantId tenant) {
        return records.store().transact(tenant, tx -> {
            int given = 0;
            for (IntentRow intent : Records.mapper(tx).staleIntents(clock.instant().minus(INTENT_LIFE), BATCH)) {
                if (!national.release(intent.person(), intent.applicationId())) {
                    break;
                }
                Records.mapper(tx).forget(intent.applicationId());
                LOG.info("tenant {}: gave back the lock of application {}, which never came to be", tenant,
                        intent.applicationId());
                given++;
            }
            return given;
        });
    }
}
