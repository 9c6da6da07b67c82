package org.xinglin.rest.problem;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.rest.view.FindingView;

/**
 * Says what went wrong (RFC 9457, {@code application/problem+json}).
 *
 * @param type {@code urn:xinglin:problem:<code>}
 */
@Schema(description = "什么被拒绝或失败，以及原因（RFC 9457）。What was refused or failed, and why (RFC 9457)")
public record Problem(
        @Schema(description = "urn:xinglin:problem:<code>") String type,
        @Schema(description = "状态码的含义，按 Accept-Language。Meaning of the status") String title,
        @Schema(description = "HTTP 状态码。HTTP status") int status,
        @Schema(description = "稳定的错误代码。Stable code, kebab-case", example = "account-not-active") String code,
        @Schema(description = "原因与办法，按 Accept-Language。What is wrong and what to do") String detail,
        @Schema(description = "逐条原因。Each reason; empty unless something was refused by rule")
        List<FindingView> findings,
        @Schema(description = "事件编号，仅 500。Incident to quote to the operator, with 500 only",
                requiredMode = NOT_REQUIRED) String incident) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
