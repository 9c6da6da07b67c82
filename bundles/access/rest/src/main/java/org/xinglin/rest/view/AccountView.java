package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.xinglin.api.account.Account;

/** Shows a doctor's own account, numbers masked (R-PUB-24). */
@Schema(name = "Account")
public record AccountView(
        @Schema(description = "账户。Account") UUID id,
        @Schema(description = "用户名。Username") String username,
        @Schema(description = "姓名。Name") String name,
        @Schema(description = "证件类型。Kind of document") String idType,
        @Schema(description = "证件号码（遮蔽）。Number, masked") String idNo,
        @Schema(description = "手机号码（遮蔽）。Mobile number, masked") String mobile,
        @Schema(description = "手机已验证。Verified") boolean mobileVerified,
        @Schema(description = "电子邮箱（遮蔽）。E-mail, masked") String email,
        @Schema(description = "邮箱已验证。Verified") boolean emailVerified,
        @Schema(description = "姓名与证件已核对到资格或注册。Found in the registers (R-ACC-08)") boolean verified,
        @Schema(description = "CREATED、ACTIVE 或 REVOKED") String state) {

    /** Returns the view. */
    public static AccountView of(Account it) {
        return new AccountView(it.id(), it.username(), it.name(), it.idType(), it.idNo(), it.mobile(),
                it.mobileVerified(), it.email(), it.emailVerified(), it.verified(), it.state().name());
    }
}
