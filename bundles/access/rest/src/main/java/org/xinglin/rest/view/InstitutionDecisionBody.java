package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Says whether the institution agrees (R-REG-07). */
@Schema(name = "InstitutionDecision")
public record InstitutionDecisionBody(
        @Schema(description = "同意或不同意。Whether the institution agrees") Boolean agree,
        @Schema(requiredMode = NOT_REQUIRED, description = "理由；不同意时必填。Reason; demanded of a refusal") String reason) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("agree", agree);
    }
}
