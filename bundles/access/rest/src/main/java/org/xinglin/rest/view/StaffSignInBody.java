package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Asks for a session of a member of staff. */
@Schema(name = "StaffSignIn")
public record StaffSignInBody(
        @Schema(description = "用户名。Username") String username,
        @Schema(description = "密码。Password") String password) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("username", username, "password", password);
    }

    @Override
    public String toString() {
        return "StaffSignIn[]";
    }
}
