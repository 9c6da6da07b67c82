package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Says whether the authority approves (R-REG-25). */
@Schema(name = "AuthorityDecision")
public record AuthorityDecisionBody(
        @Schema(description = "通过或不通过。Whether it is approved") Boolean approve,
        @Schema(requiredMode = NOT_REQUIRED, description = "书面理由；不通过时必填。Written reasons; demanded of a refusal") String reason) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("approve", approve);
    }
}
