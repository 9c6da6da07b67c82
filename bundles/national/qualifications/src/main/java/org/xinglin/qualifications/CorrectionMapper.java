package org.xinglin.qualifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.TenantId;
import org.xinglin.api.qualification.Corrections.State;

/** Reads and writes corrections on their way. */
interface CorrectionMapper {

    /** A batch that waits to be written. */
    record Batch(String name, TenantId tenant, LocalDate month) {
    }

    /** Returns the record of this id if the person holds it, or null. */
    CorrectionRow.Subject ofPerson(@Param("qualification") UUID qualification, @Param("person") UUID person);

    /** Returns the record of this id if it is found by the ticket, or null. */
    CorrectionRow.Subject ofTicket(@Param("qualification") UUID qualification, @Param("year") int year,
            @Param("province") String province, @Param("categories") List<String> categories, @Param("ticket") String ticket);

    /** Files one. Returns 0 if one is open for the same qualification. */
    int file(CorrectionRow row);

    void step(@Param("correction") UUID correction, @Param("state") State state, @Param("at") Instant at,
            @Param("by") String by, @Param("remark") String remark);

    /** Moves one on; returns 0 if it is not in the state before. */
    int move(@Param("correction") UUID correction, @Param("from") State from, @Param("to") State to,
            @Param("approvedOn") LocalDate approvedOn);

    CorrectionRow find(@Param("tenant") TenantId tenant, @Param("correction") UUID correction);

    List<CorrectionRow> in(@Param("tenant") TenantId tenant, @Param("state") State state, @Param("limit") int limit);

    List<CorrectionRow.StepRow> steps(@Param("correction") UUID correction);

    /** Makes the batches of what was approved before this day, a province and month each. */
    void makeBatches(@Param("before") LocalDate before, @Param("at") Instant at);

    /** Puts what was approved into its batch. */
    void sendApproved(@Param("before") LocalDate before, @Param("at") Instant at);

    List<Batch> unwritten();

    List<CorrectionRow> ofBatch(@Param("batch") String batch);

    int written(@Param("batch") String batch, @Param("at") Instant at);

    /** Notes what the exam centre has applied: the register has the record as it was to be. */
    void noteApplied(@Param("at") Instant at);
}
