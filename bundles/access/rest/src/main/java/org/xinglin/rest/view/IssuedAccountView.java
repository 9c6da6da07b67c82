package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.account.InstitutionAccounts.Issued;

/** Shows an account of an institution to those who look after it (R-ACC-35, 37). */
@Schema(name = "InstitutionAccount")
public record IssuedAccountView(
        @Schema(description = "账户。Account") UUID id,
        @Schema(description = "机构。Institution") UUID institution,
        @Schema(description = "用户名。Username") String username,
        @Schema(description = "姓名。Name") String name,
        @Schema(description = "MANAGER 管理员，OPERATOR 经办，REVIEWER 审核。Post") String post,
        @Schema(requiredMode = NOT_REQUIRED, description = "手机号码（遮蔽）。Mobile number, masked") String maskedMobile,
        @Schema(description = "ISSUED 待首次登录，ACTIVE 已启用，CLOSED 已停用。State") String state,
        @Schema(description = "创建时间。Created") Instant createdAt) {

    /** Returns the view. */
    public static IssuedAccountView of(Issued it) {
        return new IssuedAccountView(it.id(), it.institution(), it.username(), it.name(), it.post().name(),
                Views.orNull(it.maskedMobile()), it.state().name(), it.createdAt());
    }
}
