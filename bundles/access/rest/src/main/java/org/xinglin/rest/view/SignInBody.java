package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Asks for a session of a doctor (R-ACC-05). */
@Schema(name = "SignIn")
public record SignInBody(
        @Schema(description = "用户名、已验证的手机号码或资格证书编码。Username, verified mobile number or qualification code") String login,
        @Schema(description = "密码。Password") String password) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("login", login, "password", password);
    }

    @Override
    public String toString() {
        return "SignIn[]";
    }
}
