package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Changes the own password (R-ACC-32). */
@Schema(name = "PasswordChange")
public record PasswordChangeBody(
        @Schema(description = "原密码。Present password") String oldPassword,
        @Schema(description = "新密码。New password") String password) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("oldPassword", oldPassword, "password", password);
    }

    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
