package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import org.xinglin.api.policy.PolicyRef;

/** Shows which version of which policy. */
@Schema(name = "PolicyRef", description = "政策及其版本。A policy and its version")
public record PolicyRefView(
        @Schema(description = "政策。Policy", example = "law-2022") String id,
        @Schema(description = "版本。Version", example = "1.0.0") String version) {

    /** Returns the view. */
    public static PolicyRefView of(PolicyRef it) {
        return new PolicyRefView(it.id(), it.version());
    }
}
