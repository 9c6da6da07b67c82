package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.api.Finding;

/** Hands in an application that a commission starts for a person at its counter. */
@Schema(name = "CounterSubmission")
public record CounterSubmissionBody(
        @Schema(description = "业务类型代码。Code of the business type") String type,
        @Schema(description = "已核验身份的人员编号。Id of the person identified") UUID personId,
        @Schema(description = "按该业务类型的表单。Values by the type's form schema") Map<String, Object> form,
        @Schema(description = "提交本次业务的缘由，1–500 字。Reason (R-REG-08)") String reason) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("type", type, "personId", personId, "form", form, "reason", reason);
    }

    @Override
    public String toString() {
        return "CounterSubmission[]";
    }
}
