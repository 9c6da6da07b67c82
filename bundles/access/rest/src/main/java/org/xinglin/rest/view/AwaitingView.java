package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.account.Accounts;

/** Shows an account that awaits its activation code (R-ACC-11). */
@Schema(name = "Awaiting")
public record AwaitingView(
        @Schema(description = "账户。Account") UUID account,
        @Schema(description = "姓名。Name") String name,
        @Schema(description = "证件号码（遮蔽）。Number, masked") String maskedIdNo,
        @Schema(description = "创建时间。Created") Instant createdAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "激活码发放时间。When the code was issued") Instant codeIssuedAt) {

    /** Returns the view. */
    public static AwaitingView of(Accounts.Awaiting it) {
        return new AwaitingView(it.account(), it.name(), it.maskedIdNo(), it.createdAt(),
                Views.orNull(it.codeIssuedAt()));
    }
}
