package org.xinglin.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Judgement;
import org.xinglin.store.Json;

/** Is a row of {@code judgement}: what was said, and of what (R-POL-03). */
record JudgementRow(UUID applicationId, String stage, Instant judgedAt, LocalDate judgedOn, LocalDate acceptedOn,
        boolean refused, String judgement, String inputs) {

    static JudgementRow of(String stage, Instant at, Case applied, Judgement judgement) {
        return new JudgementRow(applied.applicationId(), stage, at, applied.on(), applied.acceptedOn(),
                !judgement.findings().isEmpty(), Json.write(judgement), Json.write(applied));
    }
}
