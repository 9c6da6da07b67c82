package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Says that a code was sent. */
@Schema(name = "CodeSent")
public record CodeSentView(
        @Schema(description = "验证码有效至。Until when the code is valid") Instant until) {
}
