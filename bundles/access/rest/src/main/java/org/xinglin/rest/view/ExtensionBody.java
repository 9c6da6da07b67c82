package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Extends the days of a decision (R-REG-28). */
@Schema(name = "Extension")
public record ExtensionBody(
        @Schema(description = "批准延长的机关负责人。Head of the authority, who approved it") String approvedBy,
        @Schema(description = "延长理由，将告知申请人。Reasons; the applicant is told them") String reasons) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("approvedBy", approvedBy, "reasons", reasons);
    }
}
