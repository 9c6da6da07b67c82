package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.xinglin.api.register.Authority;

/** Shows an approving authority. */
@Schema(name = "Authority")
public record AuthorityView(
        @Schema(description = "审批机关。Authority") UUID id,
        @Schema(description = "名称。Name") String name,
        @Schema(description = "HEALTH 卫生健康委，TCM 中医药管理局。Line") String line,
        @Schema(description = "六位区划代码。Division") String divisionCode) {

    /** Returns the view. */
    public static AuthorityView of(Authority it) {
        return new AuthorityView(it.id(), it.name(), it.line(), it.divisionCode());
    }
}
