package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Shows a session begun by a doctor. */
@Schema(name = "Session")
public record SessionView(
        @Schema(description = "令牌，只显示一次。Bearer token, shown once") String token,
        @Schema(description = "到期时间。End") Instant expiresAt,
        @Schema(description = "账户。Account") AccountView account) {

    @Override
    public String toString() {
        return "Session[" + account.id() + "]";
    }
}
