package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Signs in for the first time (R-ACC-36). */
@Schema(name = "FirstSignIn")
public record FirstSignInBody(
        @Schema(description = "用户名。Username") String username,
        @Schema(description = "一次性密码。One-time password") String password,
        @Schema(description = "校验码。Code sent to the mobile number left at collection") String code,
        @Schema(description = "新密码：8–64 位，须含字母和数字。Own password") String newPassword) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("username", username, "password", password, "code", code, "newPassword", newPassword);
    }

    @Override
    public String toString() {
        return "FirstSignIn[]";
    }
}
