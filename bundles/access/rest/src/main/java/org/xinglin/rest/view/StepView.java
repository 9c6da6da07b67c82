package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.xinglin.api.application.Application;

/** Shows one thing that happened to an application. */
@Schema(name = "Step")
public record StepView(
        @Schema(description = "时间。When") Instant at,
        @Schema(description = "DOCTOR、INSTITUTION、AUTHORITY、NATIONAL 或 SYSTEM") String actor,
        @Schema(description = "经办。By whom") String by,
        @Schema(description = "之后的状态。State after") String state,
        @Schema(requiredMode = NOT_REQUIRED, description = "备注。Remark") String remark) {

    /** Returns the view. */
    public static StepView of(Application.Step it) {
        return new StepView(it.at(), it.actor(), it.by(), it.state().name(), Views.orNull(it.remark()));
    }
}
