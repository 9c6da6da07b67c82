package org.xinglin.rest.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** Says why there is no token (RFC 6749 §5.2). */
@Schema(name = "ClientTokenError")
public record TokenErrorView(
        @Schema(description = "错误代码。Code of RFC 6749", example = "invalid_client") String error,
        @Schema(description = "说明。What is wrong") @JsonProperty("error_description") String errorDescription) {
}
