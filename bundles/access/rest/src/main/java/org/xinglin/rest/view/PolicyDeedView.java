package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.xinglin.api.policy.PolicyDesk;

/** Shows what was done to the policies. */
@Schema(name = "PolicyDeed")
public record PolicyDeedView(
        @Schema(description = "时间。When") Instant at,
        @Schema(description = "何人。Who") String who,
        @Schema(description = "DEPLOYED、REFUSED、REMOVED、ROLLED_BACK") String what,
        @Schema(requiredMode = NOT_REQUIRED, description = "政策。Policy") PolicyRefView policy,
        @Schema(description = "说明，可为空。In words, may be empty") String detail) {

    /** Returns the view. */
    public static PolicyDeedView of(PolicyDesk.Deed it) {
        return new PolicyDeedView(it.at(), it.who(), it.what(), it.policy() == null ? null : PolicyRefView.of(it.policy()),
                it.detail());
    }
}
