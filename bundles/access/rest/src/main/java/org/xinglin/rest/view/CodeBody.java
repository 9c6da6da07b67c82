package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Carries a verification or activation code. */
@Schema(name = "Code")
public record CodeBody(
        @Schema(description = "验证码、激活码或本人资格证书编码。The code received, or the own qualification code") String code) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("code", code);
    }

    @Override
    public String toString() {
        return "Code[]";
    }
}
