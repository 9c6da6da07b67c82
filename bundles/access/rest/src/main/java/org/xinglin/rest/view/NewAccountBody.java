package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Asks for an account (R-ACC-01, 02). */
@Schema(name = "NewAccount")
public record NewAccountBody(
        @Schema(description = "姓名，不含字母和数字。Name (R-ACC-01)") String name,
        @Schema(requiredMode = NOT_REQUIRED, description = "证件类型，默认 01 居民身份证。Kind of document, 01 if absent") String idType,
        @Schema(description = "证件号码。Number of the document; never shown again in full") String idNo,
        @Schema(description = "手机号码。Mobile number") String mobile,
        @Schema(description = "电子邮箱。E-mail address") String email,
        @Schema(description = "用户名：字母开头，6–12 位字母和数字。Username (R-ACC-03)") String username,
        @Schema(description = "密码：6–16 位，须含字母和数字。Password (R-ACC-04)") String password) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("name", name, "idNo", idNo, "mobile", mobile, "email", email, "username", username, "password", password);
    }

    @Override
    public String toString() {
        return "NewAccount[]";
    }
}
