package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;

/** Shows an activation code to the institution that issued it (R-ACC-19). */
@Schema(name = "ActivationCode")
public record ActivationCodeView(
        @Schema(description = "激活码，只生成一次。The one code") String code) {

    @Override
    public String toString() {
        return "ActivationCode";
    }
}
