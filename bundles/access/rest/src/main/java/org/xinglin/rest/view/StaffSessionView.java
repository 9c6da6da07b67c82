package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Shows a session begun by a member of staff. */
@Schema(name = "StaffSession")
public record StaffSessionView(
        @Schema(description = "令牌，只显示一次。Bearer token, shown once") String token,
        @Schema(description = "到期时间。End") Instant expiresAt,
        @Schema(description = "工作人员。Member of staff") StaffView staff) {

    @Override
    public String toString() {
        return "StaffSession[" + staff.id() + "]";
    }
}
