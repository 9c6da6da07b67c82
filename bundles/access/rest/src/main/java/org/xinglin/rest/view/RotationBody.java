package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.client.ClientDesk;
import org.xinglin.rest.problem.ProblemException;

/** Replaces a key by a new one. */
@Schema(name = "KeyRotation")
public record RotationBody(
        @Schema(description = "旧密钥继续有效的小时数，0为立即失效。Hours for which the old key counts beside the new one", example = "24") int overlapHours,
        @Schema(description = "新证书的 SHA-256 指纹，仅用于证书。Fingerprint of the new certificate, for certificates only",
                requiredMode = NOT_REQUIRED) String certificate) {

    /** Returns the overlap. @throws ProblemException 422 if it is too long or below zero */
    public Duration overlap() {
        if (overlapHours < 0 || overlapHours > ClientDesk.MOST_OVERLAP.toHours()) {
            throw ProblemException.refusal(422, List.of(Finding.of("overlap-malformed", "", "/overlapHours", "重叠期最长90天。",
                    "An overlap is 90 days at most.")));
        }
        return Duration.ofHours(overlapHours);
    }
}
