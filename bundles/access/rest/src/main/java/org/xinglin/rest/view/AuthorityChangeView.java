package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.xinglin.api.effect.Office;
import org.xinglin.api.register.ApprovingAuthorities.Change;

/** Shows who set which approving authority. */
@Schema(name = "AuthorityChange")
public record AuthorityChangeView(
        @Schema(description = "时间。When") Instant at,
        @Schema(description = "设置人。By whom") String by,
        @Schema(description = "类别。Category") String category,
        @Schema(requiredMode = NOT_REQUIRED, description = "原审批机关。Authority before") String before,
        @Schema(description = "现审批机关。Authority after") String after) {

    /** Returns the view. */
    public static AuthorityChangeView of(Change it) {
        return new AuthorityChangeView(it.at(), it.by(), it.category(), it.before().map(Office::name).orElse(null),
                it.after().name());
    }
}
