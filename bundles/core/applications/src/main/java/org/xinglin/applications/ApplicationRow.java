package org.xinglin.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.application.AppState;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;
import org.xinglin.api.effect.Office;
import org.xinglin.store.Json;

/** Is a row of {@code application}; dates, authority, codes are null until they are known; who started it for an office is null if a doctor did. */
record ApplicationRow(UUID id, String type, BusinessType.Starter starter, UUID startedBy, UUID startedByStaff,
        PersonId person, String personName, AppState state, boolean changesRegister, UUID institutionId, String institutionName, UUID authorityId, String authorityName, String category, String form,
        String reason, String digest, Instant submittedAt, LocalDate acceptedOn, LocalDate dueOn, LocalDate promisedOn,
        LocalDate decidedOn, String decisionReason, String eRegId, String practiceCode, String findings,
        boolean ledgerRequested, boolean fallsWithItsGround, int version) {

    /** Returns the authority that decides, if it is known. */
    Optional<Office> authority() {
        return Optional.ofNullable(authorityId).map(id -> new Office(id, authorityName));
    }

    /** Says whether a doctor started it. */
    boolean byDoctor() {
        return starter == BusinessType.Starter.DOCTOR;
    }

    /** Returns the form. */
    Form formRead() {
        return Json.read(form, Form.class);
    }
}
