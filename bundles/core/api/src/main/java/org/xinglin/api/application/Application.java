package org.xinglin.api.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;

/**
 * Shows an application 业务申请 as it stands.
 *
 * @param starter who started it
 * @param startedBy the office that started it; empty if the doctor did
 * @param institutionId the institution that confirms or applies; empty if there is none
 * @param category two digits applied for
 * @param reason 提交本次业务的缘由 (R-REG-08)
 * @param acceptedOn day on which it reached the authority; the working days count from it (R-REG-25, 27)
 * @param dueOn last day for the decision by law
 * @param promisedOn last day for the decision as the province promises (R-REG-30)
 * @param decisionReason written reasons of a refusal, of the institution or of the authority (R-REG-25)
 * @param findings why it was closed by itself or refused by the national end; empty otherwise
 * @param typeAvailable false while its business type's bundle is away: it waits
 * @param version grows with each change; guards concurrent decisions
 */
public record Application(UUID id, TenantId tenant, String type, BusinessType.Starter starter, Optional<UUID> startedBy, PersonId person,
        String personName, AppState state, Optional<UUID> institutionId, String institutionName,
        Optional<UUID> authorityId, String authorityName, String category, Form form, String reason, Instant submittedAt, Optional<LocalDate> acceptedOn, Optional<LocalDate> dueOn,
        Optional<LocalDate> promisedOn, Optional<LocalDate> decidedOn, String decisionReason, Optional<String> eRegId,
        Optional<String> practiceCode, List<Finding> findings, boolean typeAvailable, int version, List<Step> steps) {

    /**
     * One thing that happened to it.
     *
     * @param actor who did it: {@code DOCTOR}, {@code INSTITUTION}, {@code AUTHORITY}, {@code NATIONAL}, {@code SYSTEM}
     * @param by shown name of the person or office; never an ID number
     */
    public record Step(Instant at, String actor, String by, AppState state, String remark) {
    }
}
