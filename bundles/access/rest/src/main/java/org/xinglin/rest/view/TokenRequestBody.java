package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** Describes the form with which a client asks for a token (RFC 6749 §4.4.2). */
@Schema(name = "ClientTokenRequest")
public record TokenRequestBody(
        @Schema(description = "固定为 client_credentials。Always client_credentials", example = "client_credentials")
        @JsonProperty("grant_type") String grantType,
        @Schema(description = "权限范围，空格分隔；省略则为全部。Scopes asked for, all if absent", requiredMode = NOT_REQUIRED) String scope,
        @Schema(description = "客户端编号；使用 Basic 认证时省略。The client, unless it comes by Basic", requiredMode = NOT_REQUIRED)
        @JsonProperty("client_id") String clientId,
        @Schema(description = "密钥；使用 Basic 认证或证书时省略。Its secret, unless it comes by Basic or certificate", requiredMode = NOT_REQUIRED)
        @JsonProperty("client_secret") String clientSecret) {

    @Override
    public String toString() {
        return "TokenRequest[]";
    }
}
