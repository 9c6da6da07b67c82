package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.account.Channel;

/** Asks for a code to the verified channel of a lost account (R-ACC-30). */
@Schema(name = "Recovery")
public record RecoveryBody(
        @Schema(description = "姓名。Name") String name,
        @Schema(requiredMode = NOT_REQUIRED, description = "证件类型，默认 01 居民身份证。Kind of document, 01 if absent") String idType,
        @Schema(description = "证件号码。Number of the document") String idNo,
        @Schema(description = "MOBILE 手机，EMAIL 邮箱。Which verified channel") Channel channel,
        @Schema(description = "已验证的手机号码或电子邮箱。The verified number or address") String address) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("name", name, "idNo", idNo, "channel", channel, "address", address);
    }

    @Override
    public String toString() {
        return "Recovery[]";
    }
}
