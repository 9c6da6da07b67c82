package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Sets a new password by a code (R-ACC-30). */
@Schema(name = "NewPassword")
public record NewPasswordBody(
        @Schema(description = "校验码。The code received") String code,
        @Schema(description = "新密码：6–16 位，须含字母和数字。New password (R-ACC-04)") String password) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("code", code, "password", password);
    }

    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
