package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Hands in registrations for persons whom the institution employs, many at once 集体办理 (L1 art 13). */
@Schema(name = "Collective")
public record CollectiveBody(
        @Schema(description = "提交本次业务的缘由，1–500 字。Reason (R-REG-08)") String reason,
        @Schema(description = "每人一行，至多 200 行。One line for each person, 200 at most") List<CollectiveLineBody> lines) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("reason", reason, "lines", lines);
    }

    @Override
    public String toString() {
        return "Collective[]";
    }
}
