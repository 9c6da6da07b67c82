package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.account.AccountDesk.Held;

/** Shows the account of one of the institution's own doctors (R-ACC-33). */
@Schema(name = "DoctorAccount")
public record DoctorAccountView(
        @Schema(description = "账户。Account") UUID account,
        @Schema(description = "人员编号（非证件号码）。Person, not a document number") UUID person,
        @Schema(description = "姓名。Name") String name,
        @Schema(description = "证件号码（遮蔽）。Number, masked") String maskedIdNo,
        @Schema(description = "CREATED 或 ACTIVE") String state,
        @Schema(description = "已通过信息校验。Found in the registers") boolean verified,
        @Schema(description = "创建时间。Created") Instant createdAt) {

    /** Returns the view. */
    public static DoctorAccountView of(Held it) {
        return new DoctorAccountView(it.account(), it.person().value(), it.name(), it.maskedIdNo(), it.state().name(),
                it.verified(), it.createdAt());
    }
}
