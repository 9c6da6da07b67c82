package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Recovers an account by all four of what was given at creation (R-ACC-31). */
@Schema(name = "PersonalRecovery")
public record PersonalRecoveryBody(
        @Schema(description = "姓名。Name") String name,
        @Schema(requiredMode = NOT_REQUIRED, description = "证件类型，默认 01 居民身份证。Kind of document, 01 if absent") String idType,
        @Schema(description = "证件号码。Number of the document") String idNo,
        @Schema(description = "手机号码。Mobile number") String mobile,
        @Schema(description = "电子邮箱。E-mail address") String email,
        @Schema(description = "新密码：6–16 位，须含字母和数字。New password (R-ACC-04)") String password) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("name", name, "idNo", idNo, "mobile", mobile, "email", email, "password", password);
    }

    @Override
    public String toString() {
        return "PersonalRecovery[]";
    }
}
