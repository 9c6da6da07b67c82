package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * Records a periodic assessment 医师定期考核 of a person (rulebook §2.5; L1 art 42).
 *
 * @param retest whether it is the assessment again after a failed one and training
 * @param suspendedFrom first day of 暂停执业, if practice was suspended for it
 * @param suspendedTo last day of it, inclusive
 * @param assessor name of the body that assessed
 */
public record RecordAssessment(UUID assessmentId, TenantId tenant, LocalDate cycleStart, LocalDate cycleEnd,
        Procedure procedure, Result result, boolean retest, Optional<LocalDate> suspendedFrom,
        Optional<LocalDate> suspendedTo, String assessor, LocalDate recordedOn) implements Effect {

    /** How it was assessed. */
    public enum Procedure {
        /** 一般程序. */
        GENERAL,
        /** 简易程序. */
        SIMPLIFIED
    }

    /** What came out. */
    public enum Result {
        /** 合格. */
        PASSED,
        /** 不合格. */
        FAILED,
        /** 未参加. */
        MISSED
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.recordAssessment(this);
    }
}
