package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.xinglin.api.qualification.Corrections.State;
import org.xinglin.api.qualification.Corrections.Step;

/** Shows a step of a correction. */
@Schema(name = "CorrectionStep")
public record CorrectionStepView(
        @Schema(description = "状态。State") State state,
        @Schema(description = "时间。When") Instant at,
        @Schema(description = "经办。By whom") String by,
        @Schema(description = "意见。Remark") String remark) {

    static CorrectionStepView of(Step it) {
        return new CorrectionStepView(it.state(), it.at(), it.by(), it.remark());
    }
}
