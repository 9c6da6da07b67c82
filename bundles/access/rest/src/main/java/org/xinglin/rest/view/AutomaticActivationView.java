package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.xinglin.api.account.AccountDesk.AutomaticActivation;

/** Shows whether the institution activates accounts automatically (R-ACC-18). */
@Schema(name = "AutomaticActivation")
public record AutomaticActivationView(
        @Schema(description = "已开通。On") boolean on,
        @Schema(requiredMode = NOT_REQUIRED, description = "设置时间。When it was set") Instant changedAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "设置人。By whom") String changedBy) {

    /** Returns the view. */
    public static AutomaticActivationView of(AutomaticActivation it) {
        return new AutomaticActivationView(it.on(), Views.orNull(it.changedAt()), Views.orNull(it.changedBy()));
    }
}
