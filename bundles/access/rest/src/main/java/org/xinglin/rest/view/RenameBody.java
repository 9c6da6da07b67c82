package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Proposes another name for the own institution (R-INS-05). */
@Schema(name = "InstitutionRenameRequest")
public record RenameBody(
        @Schema(description = "拟用名称，不超过100字。Name, 100 characters at most") String name,
        @Schema(description = "更名缘由，不超过500字。Why, 500 characters at most") String reason) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("name", name, "reason", reason);
    }
}
