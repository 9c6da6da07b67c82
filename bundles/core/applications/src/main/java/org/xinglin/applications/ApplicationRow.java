package org.xinglin.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.application.AppState;
import org.xinglin.api.business.Form;
import org.xinglin.store.Json;

/** Is a row of {@code application}; dates, authority, codes are null until they are known. */
record ApplicationRow(UUID id, String type, PersonId person, String personName, AppState state, boolean changesRegister,
        UUID institutionId, String institutionName, UUID authorityId, String authorityName, String category, String form,
        String reason, String digest, Instant submittedAt, LocalDate acceptedOn, LocalDate dueOn, LocalDate promisedOn,
        LocalDate decidedOn, String decisionReason, String eRegId, String practiceCode, String findings,
        boolean ledgerRequested, int version) {

    /** Returns the form. */
    Form formRead() {
        return Json.read(form, Form.class);
    }
}
