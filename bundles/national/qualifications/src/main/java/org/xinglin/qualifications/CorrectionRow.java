package org.xinglin.qualifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.qualification.Corrections.Correction;
import org.xinglin.api.qualification.Corrections.Evidence;
import org.xinglin.api.qualification.Corrections.Item;
import org.xinglin.api.qualification.Corrections.State;
import org.xinglin.api.qualification.Corrections.Step;
import org.xinglin.store.Json;

/** Is a row of {@code correction}. @param idNo sealed @param evidence JSON @param batch null before it is sent */
record CorrectionRow(UUID id, int examYear, String province, String examCategory, String admissionTicketNo, TenantId tenant,
        UUID qualificationId, UUID personId, List<String> items, String name, String gender, LocalDate birthDate, String idType,
        byte[] idNo, String education, String school, String major, String evidence, String reason, State state, UUID office,
        Instant filedAt, LocalDate approvedOn, String batch) {

    /** A step as its table has it. */
    record StepRow(State state, Instant at, String byName, String remark) {
    }

    /** Is a record of the register as a correction begins with it. @param idNo sealed @param code sealed, or null */
    record Subject(int examYear, String province, String examCategory, String admissionTicketNo, UUID id, UUID personId,
            String name, String gender, LocalDate birthDate, String idType, byte[] idNo, String education, String school,
            String major, byte[] code, String origin, String source, String status) {
    }

    /** Returns it as offices see it. */
    Correction correction(Collection<StepRow> steps) {
        Map<?, ?> proofs = Json.read(evidence, Map.class);
        return new Correction(id, tenant, qualificationId, new PersonId(personId), name,
                items.stream().map(Item::valueOf).collect(Collectors.toSet()),
                proofs.entrySet().stream().collect(Collectors.toMap(e -> Evidence.valueOf(e.getKey().toString()),
                        e -> e.getValue().toString())),
                reason, state, office, filedAt, Optional.ofNullable(batch),
                steps.stream().map(s -> new Step(s.state(), s.at(), s.byName(), s.remark())).toList());
    }

    @Override
    public String toString() {
        return "CorrectionRow[" + id + " " + state + "]";
    }
}
