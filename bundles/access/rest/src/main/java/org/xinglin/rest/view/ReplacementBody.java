package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Asks for another mobile number or e-mail address (R-ACC-32). */
@Schema(name = "ChannelReplacement")
public record ReplacementBody(
        @Schema(description = "新手机号码或电子邮箱。New number or address") String address,
        @Schema(description = "登录密码。Present password") String password) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("address", address, "password", password);
    }

    @Override
    public String toString() {
        return "ChannelReplacement[]";
    }
}
