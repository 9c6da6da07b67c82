package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.account.AccountRecovery.Begun;

/** Says that a recovery has begun, whether or not there is such an account (R-ACC-30). */
@Schema(name = "RecoveryBegun")
public record RecoveryView(
        @Schema(description = "找回编号。Recovery") UUID recovery,
        @Schema(description = "校验码有效至。Until when the code is valid, if one was sent") Instant until) {

    /** Returns the view. */
    public static RecoveryView of(Begun it) {
        return new RecoveryView(it.recovery(), it.until());
    }
}
