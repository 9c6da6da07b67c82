package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Verification;

/** Shows what the registers know of the account's person and how to activate (R-ACC-08…18). */
@Schema(name = "Verification")
public record VerificationView(
        @Schema(description = "是否查到资格或注册。Whether anything was found") boolean found,
        @Schema(requiredMode = NOT_REQUIRED, description = "激活方式：INSTITUTION_CODE、APPROVAL、QUALIFICATION_CODE_FORMER、QUALIFICATION_CODE_NEW。How to activate") String route,
        @Schema(requiredMode = NOT_REQUIRED, description = "发放激活码的机构。Institution that issues the code") String issuer,
        @Schema(requiredMode = NOT_REQUIRED, description = "该机构所在地区。Its tenant") String issuerTenant,
        @Schema(description = "提示。Official wording") TextView prompt) {

    /** Returns the view. */
    public static VerificationView of(Verification it) {
        return new VerificationView(it.found(), it.route().map(Enum::name).orElse(null), Views.orNull(it.issuer()),
                it.issuerTenant().map(TenantId::code).orElse(null), TextView.of(it.prompt()));
    }
}
