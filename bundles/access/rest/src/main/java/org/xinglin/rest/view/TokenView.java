package org.xinglin.rest.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** Gives a client its token (RFC 6749 §5.1). */
@Schema(name = "ClientToken")
public record TokenView(
        @Schema(description = "令牌，只显示一次。The token") @JsonProperty("access_token") String accessToken,
        @Schema(description = "固定为 Bearer。Always Bearer", example = "Bearer") @JsonProperty("token_type") String tokenType,
        @Schema(description = "有效秒数。Seconds for which it counts", example = "600") @JsonProperty("expires_in") long expiresIn,
        @Schema(description = "授予的权限范围，空格分隔。Scopes granted", example = "applications:read doctors:read") String scope) {

    @Override
    public String toString() {
        return "Token[" + scope + "]";
    }
}
