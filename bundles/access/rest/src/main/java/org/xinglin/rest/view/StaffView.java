package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.xinglin.api.account.Staff;

/** Shows a member of staff. */
@Schema(name = "Staff")
public record StaffView(
        @Schema(description = "账户。Account") UUID id,
        @Schema(description = "地区。Tenant") String tenant,
        @Schema(description = "用户名。Username") String username,
        @Schema(description = "姓名。Name") String name,
        @Schema(description = "INSTITUTION、AUTHORITY 或 NATIONAL") String role,
        @Schema(description = "机构或审批机关。Institution or authority") UUID office,
        @Schema(requiredMode = NOT_REQUIRED, description = "机构岗位：MANAGER、OPERATOR 或 REVIEWER。Post at an institution") String post) {

    /** Returns the view. */
    public static StaffView of(Staff it) {
        return new StaffView(it.id(), it.tenant().code(), it.username(), it.name(), it.role().name(), it.office(),
                it.post().map(Enum::name).orElse(null));
    }
}
